package annotebook.data.fetch;

import annotebook.data.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Brings a data set into the data folder: whole and right, or not at all. */
public final class Fetcher {

    private final DataFolder data;
    private final FetchProgress progress;
    private final Network network;

    /** Runs other programs, and ends them when this one is ended. */
    @FunctionalInterface
    public interface Programs {

        /**
         * Runs a program to its end and returns its exit status.
         *
         * @param lines is given every line that the program prints, on either stream
         * @throws java.io.UncheckedIOException if the program cannot be started
         */
        int run(ProcessBuilder program, Consumer<String> lines);
    }

    /**
     * A fetcher that tells how far it is.
     *
     * @param programs runs the package clients of the user
     */
    public Fetcher(DataFolder data, FetchProgress progress, Programs programs) {
        this(data, progress, Network.usual(programs));
    }

    Fetcher(DataFolder data, FetchProgress progress, Network network) {
        this.data = data;
        this.progress = progress;
        this.network = network;
    }

    /**
     * Fetches the set from the first of its sources that has it.
     *
     * @throws FetchException if no source has it, or it cannot be written
     */
    public void fetch(DataSet set) {
        try (Staging staging = new Staging(data, set)) {
            List<String> clauses = new ArrayList<>();
            for (Source source : set.sources()) {
                try {
                    progress.say("Asking " + source.request() + ".");
                    assemble(set, source.bring(staging, network, progress), staging);
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
        try (Staging staging = new Staging(data, set)) {
            staging.requireSpace(0);
            assemble(set, List.of(copy), staging);
        } catch (SourceException e) {
            throw new FetchException(
                    "%s. Name another copy of %s, or fetch it with: data %s"
                            .formatted(e.clause(), set.title(), set.name()));
        }
    }

    private void assemble(DataSet set, List<Path> copies, Staging staging) throws SourceException {
        progress.say("Unpacking " + set.title() + " and checking every file.");
        new Assembly(set, staging.emptyReady(), progress).from(copies);
        staging.putInPlace();
    }
}
