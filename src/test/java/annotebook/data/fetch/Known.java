package annotebook.data.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Files that a test makes up, with the sums that they really have. */
final class Known {

    private Known() {}

    static KnownFile of(String name, byte[] content) {
        try {
            byte[] sum = MessageDigest.getInstance("MD5").digest(content);
            return new KnownFile(name, content.length, HexFormat.of().formatHex(sum));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Bytes that no compression shortens. */
    static byte[] noise(int length, int seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** What is in a folder, in order. */
    static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
