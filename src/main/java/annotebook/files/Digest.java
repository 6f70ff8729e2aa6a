package annotebook.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 in hexadecimal: of a content as it is, and of fields each with its length in front, so that
 * no two lists of fields look alike.
 */
public final class Digest {

    private static final String SHA_256 = "SHA-256";
    private static final int PIECE = 1 << 16;

    private Digest() {}

    /** Of fields, each with its length in front. */
    public static String of(List<String> fields) {
        MessageDigest digest = sha256();
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of what a file holds. */
    public static String of(Path file) throws IOException {
        return of(file, SHA_256);
    }

    /**
     * The sum of another kind of what a file holds.
     *
     * @param algorithm as {@link MessageDigest} knows it
     */
    public static String of(Path file, String algorithm) throws IOException {
        MessageDigest digest = digest(algorithm);
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length; (length = in.read(piece)) >= 0; ) {
                digest.update(piece, 0, length);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of a content. */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        return digest(SHA_256);
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
