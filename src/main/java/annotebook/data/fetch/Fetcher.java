package annotebook.data.fetch;

import annotebook.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntBiFunction;

/**
 * Brings a data set into the data folder: whole and right, or not at all.
 *
 * @param data where it belongs
 * @param progress is told how far it is
 * @param programs runs a program, the package client of the user, to its end, and ends it when this one is ended;
 *     hands on every line that it prints, on either stream, and returns its exit status; throws {@link
 *     java.io.UncheckedIOException} if it cannot be started
 */
public record Fetcher(
        DataFolder data,
        FetchProgress progress,
        ToIntBiFunction<ProcessBuilder, Consumer<String>> programs) {

    /**
     * Fetches the set from the first of its sources that has it.
     *
     * @throws FetchException if no source has it, or it cannot be written
     */
    public void fetch(DataSet set) {
        List<String> clauses = new ArrayList<>();
        try (Staging staging = staging(set)) {
            for (Source source : set.sources()) {
                try {
                    long megabytes = Math.round(source.bytes() / 1e6);
                    progress.say("Asking %s (%d MB).".formatted(source.request(), megabytes));
                    assemble(set, source.bring(staging, programs, progress), staging);
                    return;
                } catch (SourceException e) {
                    progress.say(e.clause() + ".");
                    clauses.add(e.clause());
                }
            }
        } catch (IOException e) {
            throw new FetchException(Staging.folder(set.in(data)), e);
        }
        throw new FetchException(
                "%s could not be fetched: %s. Connect to the network and start again, or name a copy with --from."
                        .formatted(set.title(), String.join("; ", clauses)));
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
        try (Staging staging = staging(set)) {
            staging.requireSpace(0);
            assemble(set, List.of(copy), staging);
        } catch (SourceException e) {
            throw new FetchException(
                    "%s. Name another copy of %s, or fetch it with: data %s"
                            .formatted(e.clause(), set.title(), set.name()));
        } catch (IOException e) {
            throw new FetchException(Staging.folder(set.in(data)), e);
        }
    }

    private Staging staging(DataSet set) throws IOException {
        return new Staging(set.in(data), set.title(), set.bytes());
    }

    private void assemble(DataSet set, List<Path> copies, Staging staging)
            throws SourceException, IOException {
        progress.say("Unpacking " + set.title() + " and checking every file.");
        Path ready = staging.empty("ready");
        new Assembly(set, ready, progress).from(copies);
        staging.putInPlace(ready);
    }
}
