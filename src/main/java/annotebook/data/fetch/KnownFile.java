package annotebook.data.fetch;

import static annotebook.data.DataException.grouped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A file of which every byte is known beforehand, by its length and its sum.
 *
 * @param name without a folder
 * @param bytes its length
 * @param sum as published
 */
public record KnownFile(String name, long bytes, Checksum sum) {

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
        Checksum found = sum.sameOf(copy, read);
        return found.equals(sum)
                ? Optional.empty()
                : Optional.of(found + ", wanted " + sum.digits());
    }
}
