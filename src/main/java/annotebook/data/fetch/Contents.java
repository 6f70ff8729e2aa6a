package annotebook.data.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** The files that a folder or an archive holds, by their names without folders; may be gone through more than once. */
interface Contents {

    /** Hands every file to the visitor, in whatever order they are in. */
    void each(Visitor visitor) throws IOException;

    /** Takes what it needs of a file. */
    interface Visitor {

        /**
         * One file.
         *
         * @param name without folders
         * @param in its bytes; need not be read or closed
         */
        void visit(String name, InputStream in) throws IOException;
    }

    /** What is at this path: a folder, a tar packed by gzip, a package of Debian's, or else one file. */
    static Contents of(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new FolderContents(path);
        }
        byte[] head = head(Files.newInputStream(path));
        if (DebianContents.begins(head)) {
            return new DebianContents(path);
        }
        if (isGzip(head) && TarContents.begins(unpackedHead(path))) {
            return new TarContents(() -> unpacked(path));
        }
        return visitor -> {
            try (InputStream in = buffered(path)) {
                visitor.visit(nameOf(path.toString()), in);
            }
        };
    }

    /** The name without the folders before it, whichever system wrote it. */
    static String nameOf(String path) {
        return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
    }

    static InputStream buffered(Path path) throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    private static boolean isGzip(byte[] head) {
        return head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b;
    }

    /** The first bytes of what is packed; none of a file that cannot be unpacked. */
    private static byte[] unpackedHead(Path path) {
        try {
            return head(unpacked(path));
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static InputStream unpacked(Path path) throws IOException {
        InputStream packed = buffered(path);
        try {
            return new GZIPInputStream(packed);
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }

    private static byte[] head(InputStream file) throws IOException {
        try (file) {
            return file.readNBytes(512);
        }
    }

    /** Whether these bytes have that text at this place. */
    static boolean has(byte[] bytes, int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        int end = at + wanted.length;
        return bytes.length >= end && Arrays.equals(bytes, at, end, wanted, 0, wanted.length);
    }
}
