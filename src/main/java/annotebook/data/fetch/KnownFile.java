package annotebook.data.fetch;

import static annotebook.data.DataException.grouped;

import annotebook.files.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of which every byte is known beforehand, by its length and its sum.
 *
 * <p>The sum is of the kind that the authors of the file publish. MD5 is no protection from somebody who
 * means harm; it finds what was broken on the way, and what the readers are given they check themselves.
 *
 * @param name without a folder
 * @param bytes its length
 * @param sum MD5 (32 digits) or SHA-256 (64), in small hexadecimal digits
 */
public record KnownFile(String name, long bytes, String sum) {

    private static final int DIGITS_OF_MD5 = 32;
    private static final Pattern ROW =
            Pattern.compile(
                    "^[ |`]*([^ |`]+)[ |`]+([0-9,]{1,15})[ |`]+([0-9a-f]{32,64})[ |`]*$",
                    Pattern.MULTILINE);

    /** All files of a table, in Markdown or plain: of every line with a name, a length and a sum. */
    public static List<KnownFile> table(String text) {
        return ROW.matcher(text)
                .results()
                .map(row -> new KnownFile(row.group(1), number(row.group(2)), row.group(3)))
                .toList();
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(",", ""));
    }

    /** What several of them take. */
    static long bytes(List<KnownFile> files) {
        return files.stream().mapToLong(KnownFile::bytes).sum();
    }

    /** Whether a folder has the file, and every byte of it is right. */
    boolean isRightIn(Path folder) {
        try {
            return fault(folder.resolve(name)).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** What is wrong with this copy, {@code "5 bytes, wanted 10,008"}; empty when it is right. */
    public Optional<String> fault(Path copy) throws IOException {
        long length = Files.size(copy);
        if (length != bytes) {
            return Optional.of(grouped(length) + " bytes, wanted " + grouped(bytes));
        }
        String algorithm = sum.length() == DIGITS_OF_MD5 ? "MD5" : "SHA-256";
        String found = Digest.of(copy, algorithm);
        return found.equals(sum)
                ? Optional.empty()
                : Optional.of("%s %s, wanted %s".formatted(algorithm, head(found), head(sum)));
    }

    /** The beginning of a long sum is enough for a reader to tell two apart. */
    private static String head(String sum) {
        return sum.substring(0, DIGITS_OF_MD5);
    }
}
