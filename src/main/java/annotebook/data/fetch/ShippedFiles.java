package annotebook.data.fetch;

import annotebook.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The samples that ship with the course, as the table in {@code data/README.md} has them. */
public final class ShippedFiles {

    private static final Pattern ROW =
            Pattern.compile(
                    "^\\| `([^`/]+)` \\| ([0-9,]{1,15}) \\| `([0-9a-f]{64})` \\|\\s*$",
                    Pattern.MULTILINE);

    private ShippedFiles() {}

    /**
     * How each sample is found.
     *
     * @throws FetchException if the README cannot be read
     */
    public static List<FileState> states(DataFolder data) {
        return known(data.path().resolve("README.md")).stream()
                .map(file -> FileState.in(data.path(), file))
                .toList();
    }

    private static List<KnownFile> known(Path readme) {
        try {
            return ROW.matcher(Files.readString(readme)).results().map(ShippedFiles::row).toList();
        } catch (IOException e) {
            throw new FetchException(
                    "%s cannot be read: take it from the course kit again.".formatted(readme));
        }
    }

    private static KnownFile row(MatchResult row) {
        long bytes = Long.parseLong(row.group(2).replace(",", ""));
        return new KnownFile(row.group(1), bytes, row.group(3));
    }
}
