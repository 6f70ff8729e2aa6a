package annotebook.data.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The files that a path holds, by their names without folders; may be gone through more than once.
 *
 * @param path a folder, a tar packed by gzip, a package of Debian's, or else one file
 */
record Contents(Path path) {

    private static final int DEPTH = 2; // an unpacked archive has its files one folder deeper
    private static final int TAR_MAGIC = 257; // its offset
    private static final int MOST_KILOBYTES =
            100 * 1024; // that unpacking may take of memory; Debian's needs 9 * 1024

    /** Takes what it needs of a file. */
    @FunctionalInterface
    interface Visitor {

        /**
         * One file.
         *
         * @param name without folders
         * @param in its bytes; need not be read or closed
         */
        void visit(String name, InputStream in) throws IOException;
    }

    /** Hands every file to the visitor, in whatever order they are in. */
    void each(Visitor visitor) throws IOException {
        if (Files.isDirectory(path)) {
            for (Path file : filesOfFolder()) {
                visitOne(file, visitor);
            }
        } else if (has(head(buffered(path)), 0, "!<arch>\n")) {
            try (var ar = new ArArchiveInputStream(buffered(path))) {
                visitTar(dataOfDebian(ar), visitor);
            }
        } else if (has(unpackedHead(), TAR_MAGIC, "ustar")) {
            try (InputStream packed = buffered(path)) {
                visitTar(new GZIPInputStream(packed), visitor);
            }
        } else {
            visitOne(path, visitor);
        }
    }

    private List<Path> filesOfFolder() throws IOException {
        try (Stream<Path> walk = Files.walk(path, DEPTH)) {
            return walk.filter(Files::isRegularFile).filter(Files::isReadable).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What a package of Debian's installs: a tar packed by xz. */
    private InputStream dataOfDebian(ArArchiveInputStream ar) throws IOException {
        for (ArArchiveEntry part; (part = ar.getNextEntry()) != null; ) {
            if (part.getName().equals("data.tar.xz")) {
                return new XZInputStream(ar, MOST_KILOBYTES);
            }
        }
        throw new IOException(path.getFileName() + " has no data.tar.xz");
    }

    private static void visitTar(InputStream archive, Visitor visitor) throws IOException {
        try (var tar = new TarArchiveInputStream(archive)) {
            for (TarArchiveEntry file; (file = tar.getNextEntry()) != null; ) {
                if (file.isFile()) {
                    visitor.visit(nameOf(file.getName()), tar);
                }
            }
        }
    }

    private static void visitOne(Path file, Visitor visitor) throws IOException {
        try (InputStream in = buffered(file)) {
            visitor.visit(nameOf(file.toString()), in);
        }
    }

    /** The name without the folders before it, whichever system wrote it. */
    static String nameOf(String path) {
        return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
    }

    /** The first bytes of what gzip has packed; none of a file that it has not. */
    private byte[] unpackedHead() {
        try (InputStream packed = buffered(path)) {
            return head(new GZIPInputStream(packed));
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static byte[] head(InputStream file) throws IOException {
        try (file) {
            return file.readNBytes(512);
        }
    }

    private static InputStream buffered(Path path) throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    /** Whether these bytes have that text at this place. */
    private static boolean has(byte[] bytes, int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        int end = at + wanted.length;
        return bytes.length >= end && Arrays.equals(bytes, at, end, wanted, 0, wanted.length);
    }
}
