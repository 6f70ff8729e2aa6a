package annotebook.data.fetch;

import static annotebook.data.DataException.grouped;

import annotebook.files.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

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

    /** Several of them, a line each: name, length and sum, a space between. */
    static List<KnownFile> table(String lines) {
        return lines.lines()
                .map(line -> line.split(" "))
                .map(cells -> new KnownFile(cells[0], Long.parseLong(cells[1]), cells[2]))
                .toList();
    }

    /** What is wrong with this copy, {@code "5 bytes, wanted 10,008"}; empty when it is right. */
    public Optional<String> fault(Path copy) throws IOException {
        return fault(copy, read -> {});
    }

    /**
     * What is wrong with this copy, said to somebody who watches.
     *
     * @param read is told how many bytes each piece had
     */
    Optional<String> fault(Path copy, LongConsumer read) throws IOException {
        long length = Files.size(copy);
        if (length != bytes) {
            return Optional.of(grouped(length) + " bytes, wanted " + grouped(bytes));
        }
        String algorithm = sum.length() == DIGITS_OF_MD5 ? "MD5" : "SHA-256";
        String found = Digest.of(copy, algorithm, read);
        return found.equals(sum)
                ? Optional.empty()
                : Optional.of("%s %s, wanted %s".formatted(algorithm, head(found), head(sum)));
    }

    /** The beginning of a long sum is enough for a reader to tell two apart. */
    private static String head(String sum) {
        return sum.substring(0, DIGITS_OF_MD5);
    }
}
