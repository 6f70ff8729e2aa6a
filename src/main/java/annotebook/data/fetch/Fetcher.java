package annotebook.data.fetch;

import annotebook.data.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings a data set into the data folder: whole and right, or not at all. */
public final class Fetcher {

    private final DataFolder data;
    private final FetchProgress progress;
    private final Network network;

    /** A fetcher that tells how far it is. */
    public Fetcher(DataFolder data, FetchProgress progress) {
        this(data, progress, Network.usual());
    }

    Fetcher(DataFolder data, FetchProgress progress, Network network) {
        this.data = data;
        this.progress = progress;
        this.network = network;
    }

    /**
     * Fetches the set from the first of its sources that has it; one that an earlier run has begun with
     * comes first.
     *
     * @throws FetchException if no source has it, or it cannot be written
     */
    public void fetch(DataSet set) {
        try (Staging staging = Staging.enter(data, set)) {
            List<String> clauses = new ArrayList<>();
            for (Source source : begunFirst(set, staging)) {
                try {
                    progress.say("Asking %s (%s).".formatted(source.host(), source.name()));
                    download(set, source, staging);
                    return;
                } catch (SourceException e) {
                    progress.say(e.clause() + ".");
                    clauses.add(e.clause());
                }
            }
            throw FetchException.noSource(set, clauses);
        }
    }

    /**
     * Takes the set from a copy: what one of the sources gives, its canonical files, or a folder that holds them.
     *
     * @throws FetchException if the copy is not the whole set, or it cannot be written
     */
    public void take(DataSet set, Path copy) {
        if (Files.notExists(copy)) {
            throw new FetchException(
                    "%s is not there: name a copy of %s.".formatted(copy, set.title()));
        }
        try (Staging staging = Staging.enter(data, set)) {
            staging.requireSpace(set.bytes());
            assemble(set, List.of(copy), staging);
        } catch (SourceException e) {
            throw new FetchException(
                    "%s. Name another copy of %s, or fetch it with: data %s"
                            .formatted(e.clause(), set.title(), set.name()));
        }
    }

    private void download(DataSet set, Source source, Staging staging) throws SourceException {
        List<Download> downloads = downloads(source, staging);
        long present = downloads.stream().mapToLong(Download::present).sum();
        staging.requireSpace(source.bytes() - present + set.bytes());
        List<Path> whole = new ArrayList<>();
        try (Meter meter = new Meter(progress, set.name(), source.bytes(), present)) {
            for (Download download : downloads) {
                whole.add(download.complete(meter));
            }
        }
        assemble(set, whole, staging);
    }

    private void assemble(DataSet set, List<Path> copies, Staging staging) throws SourceException {
        progress.say("Unpacking " + set.title() + " and checking every file.");
        new Assembly(set, staging.emptyReady(), progress).from(copies);
        staging.putInPlace();
        staging.remove();
    }

    private List<Source> begunFirst(DataSet set, Staging staging) {
        return set.sources().stream()
                .sorted(Comparator.comparing(source -> !isBegun(source, staging)))
                .toList();
    }

    private boolean isBegun(Source source, Staging staging) {
        return downloads(source, staging).stream().anyMatch(download -> download.present() > 0);
    }

    private List<Download> downloads(Source source, Staging staging) {
        return source.files().stream()
                .map(file -> new Download(file, staging.downloads(), network))
                .toList();
    }
}
