package annotebook.data.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The site where its authors publish a data set; a download from there goes on where it stopped.
 *
 * @param folder its address; ends with a slash
 * @param files all that must be fetched from there
 */
record HomeSite(URI folder, List<KnownFile> files) implements Source {

    @Override
    public String request() {
        return "%s, the home site (%s)".formatted(folder.getHost(), Source.megabytes(bytes()));
    }

    @Override
    public List<Path> bring(Staging staging, Network network, FetchProgress progress)
            throws SourceException {
        List<Download> downloads =
                files.stream()
                        .map(file -> new Download(folder, file, staging.downloads(), network))
                        .toList();
        long present = downloads.stream().mapToLong(Download::present).sum();
        staging.requireSpace(bytes() - present);
        List<Path> whole = new ArrayList<>();
        try (Meter meter = new Meter(progress, "downloading", bytes(), present)) {
            for (Download download : downloads) {
                whole.add(download.complete(meter));
            }
        }
        return whole;
    }

    private long bytes() {
        return files.stream().mapToLong(KnownFile::bytes).sum();
    }
}
