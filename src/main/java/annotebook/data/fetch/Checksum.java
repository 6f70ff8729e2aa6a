package annotebook.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/**
 * A sum that tells one content from another.
 *
 * <p>Each is of the kind that the authors of the file publish. MD5 is no protection from somebody who
 * means harm; it finds what was broken on the way, and what the readers are given they check themselves.
 *
 * @param algorithm as Java names it: {@code "MD5"}, {@code "SHA-256"}
 * @param hex in small hexadecimal digits
 */
public record Checksum(String algorithm, String hex) {

    private static final int DIGITS_SHOWN = 32;
    private static final int BUFFER = 1 << 16;

    static Checksum md5(String hex) {
        return new Checksum("MD5", hex);
    }

    static Checksum sha256(String hex) {
        return new Checksum("SHA-256", hex);
    }

    static Checksum sha512(String hex) {
        return new Checksum("SHA-512", hex);
    }

    /**
     * The sum of a file by the same algorithm.
     *
     * @param read is told how many bytes each piece had
     */
    Checksum sameOf(Path file, LongConsumer read) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
                read.accept(length);
            }
        }
        return new Checksum(algorithm, HexFormat.of().formatHex(digest.digest()));
    }

    /** Its digits as a sentence shows them: of a long sum the beginning, which tells them apart. */
    String digits() {
        return hex.substring(0, Math.min(DIGITS_SHOWN, hex.length()));
    }

    /** {@code MD5 803d5f7f...}. */
    @Override
    public String toString() {
        return algorithm + " " + digits();
    }

    private MessageDigest digest() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
