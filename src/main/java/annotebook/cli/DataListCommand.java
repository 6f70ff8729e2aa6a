package annotebook.cli;

import annotebook.data.DataException;
import annotebook.data.DataFolder;
import annotebook.data.fetch.Cifar10Set;
import annotebook.data.fetch.DataSet;
import annotebook.data.fetch.FashionMnistSet;
import annotebook.data.fetch.FetchException;
import annotebook.data.fetch.FileState;
import annotebook.data.fetch.SetState;
import annotebook.data.fetch.ShippedFiles;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code data list}: what is there, and whether every byte of it is right. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "Says which data is there, and whether it is as published. Exit status 1 when something is wrong.")
final class DataListCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return list(DataSets.folder(), Commands.out(spec));
    }

    /** Prints the list of a data folder; returns the exit status. */
    static int list(DataFolder data, PrintWriter out) {
        out.println("Data folder: " + data.path());
        boolean isRight = shipped(data, out);
        for (DataSet set : List.of(Cifar10Set.of(), FashionMnistSet.of())) {
            isRight &= fetched(set, SetState.of(data, set), out);
        }
        return isRight ? 0 : 1;
    }

    private static boolean shipped(DataFolder data, PrintWriter out) {
        try {
            List<FileState> files = ShippedFiles.states(data);
            out.println("Shipped samples");
            files.forEach(file -> out.println(line(file)));
            return files.stream().allMatch(FileState::isRight);
        } catch (FetchException e) {
            out.println(e.sentence());
            return false;
        }
    }

    private static boolean fetched(DataSet set, SetState state, PrintWriter out) {
        String command = "data " + set.name();
        if (state.isAbsent()) {
            String begun =
                    state.fetched() == 0
                            ? "not fetched; to fetch it: "
                            : "%s bytes of a download; go on with: "
                                    .formatted(DataException.grouped(state.fetched()));
            out.println(set.title() + ": " + begun + command);
            return true;
        }
        out.println(
                "%s, in %s/%s"
                        .formatted(
                                set.title(),
                                set.name(),
                                state.isRight() ? "" : "; fetch it again with: " + command));
        state.files().forEach(file -> out.println(line(file)));
        return state.isRight();
    }

    private static String line(FileState state) {
        String verdict = state.fault().isEmpty() ? "right" : "WRONG: " + state.fault();
        return "  %-24s %11s bytes  %s"
                .formatted(
                        state.file().name(),
                        DataException.grouped(state.file().bytes()),
                        state.isThere() ? verdict : "MISSING");
    }
}
