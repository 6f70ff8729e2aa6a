package annotebook.cli;

import annotebook.cli.setup.Subprocess;
import annotebook.cli.setup.UserError;
import annotebook.data.DataException;
import annotebook.data.DataFolder;
import annotebook.data.fetch.DataSet;
import annotebook.data.fetch.FetchException;
import annotebook.data.fetch.Fetcher;
import annotebook.data.fetch.Proxies;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the commands for data sets have in common.
 *
 * @param out where they print
 */
record DataSets(PrintWriter out) {

    /**
     * The data folder.
     *
     * @throws UserError if there is none
     */
    static DataFolder folder() {
        try {
            return DataFolder.find();
        } catch (DataException e) {
            throw new UserError(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Fetches a data set, unless it is there already; returns the exit status.
     *
     * @param from a copy, in place of the network
     * @throws UserError if that cannot be
     */
    int bring(DataSet set, @Nullable Path from) {
        DataFolder data = folder();
        Path place = set.in(data);
        if (set.isRightIn(data)) {
            out.println("%s is there already, and right: %s".formatted(set.title(), place));
            return 0;
        }
        Thread farewell = farewell(set);
        Runtime.getRuntime().addShutdownHook(farewell);
        Proxies.properties(System.getenv()).forEach(System::setProperty);
        try (FetchBar bar = new FetchBar(out)) {
            Fetcher fetcher = new Fetcher(data, bar, Subprocess::run);
            if (from == null) {
                fetcher.fetch(set);
            } else {
                fetcher.take(set, from);
            }
        } catch (FetchException e) {
            throw new UserError(e.sentence(), e);
        } finally {
            Subprocess.forget(farewell);
        }
        out.println("%s is there, every file as published: %s".formatted(set.title(), place));
        return 0;
    }

    /** The message after Ctrl-C, on its own line below the bar. */
    Thread farewell(DataSet set) {
        return new Thread(
                () -> {
                    out.println();
                    out.println(
                            "Interrupted before all of %s is in place; start the same command again."
                                    .formatted(set.title()));
                    out.flush();
                },
                "farewell");
    }
}
