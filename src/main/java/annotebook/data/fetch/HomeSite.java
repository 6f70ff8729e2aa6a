package annotebook.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntBiFunction;

/**
 * The site where its authors publish a data set; a download from there goes on where it stopped.
 *
 * @param folder its address; ends with a slash
 * @param files all that must be fetched from there
 * @param patience how long it may be silent
 */
record HomeSite(URI folder, List<KnownFile> files, Duration patience) implements Source {

    /** A site with the patience of daily life. */
    static HomeSite of(String folder, List<KnownFile> files) {
        return new HomeSite(URI.create(folder), files, Duration.ofSeconds(30));
    }

    @Override
    public String request() {
        return folder.getHost() + ", the home site";
    }

    @Override
    public long bytes() {
        return KnownFile.bytes(files);
    }

    @Override
    public List<Path> bring(
            Staging staging,
            ToIntBiFunction<ProcessBuilder, Consumer<String>> programs,
            FetchProgress progress)
            throws SourceException, IOException {
        List<Download> downloads =
                files.stream().map(file -> download(file, staging.folder())).toList();
        long present = downloads.stream().mapToLong(Download::present).sum();
        staging.requireSpace(bytes() - present);
        progress.begin("downloading", bytes(), present);
        List<Path> whole = new ArrayList<>();
        for (Download download : downloads) {
            whole.add(download.complete(progress::advance));
        }
        return whole;
    }

    private Download download(KnownFile file, Path place) {
        return new Download(
                folder.resolve(file.name()), file, place.resolve(file.name()), patience);
    }
}
