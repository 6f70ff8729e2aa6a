package annotebook.cli;

import annotebook.data.DataException;
import annotebook.data.DataFolder;
import annotebook.data.fetch.DataSet;
import annotebook.data.fetch.KnownFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final String RIGHT = "right";
    private static final String MISSING = "MISSING";

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return list(DataSets.folder(), Commands.out(spec));
    }

    /** Prints the list of a data folder; returns the exit status. */
    static int list(DataFolder data, PrintWriter out) {
        out.println("Data folder: " + data.path());
        boolean isRight = shipped(data.path(), out);
        for (DataSet set : List.of(DataSet.cifar10(), DataSet.fashionMnist())) {
            isRight &= fetched(set, data, out);
        }
        return isRight ? 0 : 1;
    }

    /** The samples that ship with the course, as the table of the README has them. */
    private static boolean shipped(Path folder, PrintWriter out) {
        Path readme = folder.resolve("README.md");
        try {
            var verdicts = verdicts(folder, KnownFile.table(Files.readString(readme)));
            out.println("Shipped samples");
            print(verdicts, out);
            return isRight(verdicts);
        } catch (IOException e) {
            out.println(readme + " cannot be read: take it from the course kit again.");
            return false;
        }
    }

    private static boolean fetched(DataSet set, DataFolder data, PrintWriter out) {
        String command = "data " + set.name();
        Map<KnownFile, String> verdicts = verdicts(set.in(data), set.files());
        if (verdicts.values().stream().allMatch(MISSING::equals)) {
            long begun = set.begunIn(data);
            String state =
                    begun == 0
                            ? "not fetched; to fetch it: "
                            : "%s bytes of a download; go on with: "
                                    .formatted(DataException.grouped(begun));
            out.println(set.title() + ": " + state + command);
            return true;
        }
        String remedy = isRight(verdicts) ? "" : "; fetch it again with: " + command;
        out.println("%s, in %s/%s".formatted(set.title(), set.name(), remedy));
        print(verdicts, out);
        return isRight(verdicts);
    }

    private static Map<KnownFile, String> verdicts(Path folder, List<KnownFile> files) {
        Map<KnownFile, String> verdicts = new LinkedHashMap<>();
        files.forEach(file -> verdicts.put(file, verdict(folder.resolve(file.name()), file)));
        return verdicts;
    }

    private static String verdict(Path copy, KnownFile file) {
        if (!Files.exists(copy)) {
            return MISSING;
        }
        try {
            return file.fault(copy).map(fault -> "WRONG: " + fault).orElse(RIGHT);
        } catch (IOException e) {
            return "WRONG: cannot be read (" + e.getMessage() + ")";
        }
    }

    private static boolean isRight(Map<KnownFile, String> verdicts) {
        return verdicts.values().stream().allMatch(RIGHT::equals);
    }

    private static void print(Map<KnownFile, String> verdicts, PrintWriter out) {
        verdicts.forEach(
                (file, verdict) ->
                        out.println(
                                "  %-24s %11s bytes  %s"
                                        .formatted(
                                                file.name(),
                                                DataException.grouped(file.bytes()),
                                                verdict)));
    }
}
