package annotebook.data.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The files that a path holds, by their names without folders; may be gone through more than once.
 *
 * @param path a folder, a tar packed by gzip, a package of Debian's, or else one file, packed by gzip or not
 */
record Contents(Path path) {

    private static final int DEPTH = 2; // an unpacked archive has its files one folder deeper
    private static final int HEAD = 512; // tells the kinds of files apart
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

    /** Hands every file to the visitor, in whatever order they are in; of a folder, as they are. */
    void each(Visitor visitor) throws IOException {
        if (!Files.isDirectory(path)) {
            try (InputStream in = buffered(Files.newInputStream(path))) {
                unpack(in, visitor);
            }
            return;
        }
        for (Path file : filesOfFolder()) {
            try (InputStream in = buffered(Files.newInputStream(file))) {
                visitor.visit(nameOf(file.toString()), in);
            }
        }
    }

    private List<Path> filesOfFolder() throws IOException {
        try (Stream<Path> walk = Files.walk(path, DEPTH)) {
            return walk.filter(Files::isRegularFile).filter(Files::isReadable).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void unpack(InputStream in, Visitor visitor) throws IOException {
        byte[] head = head(in);
        if (ArArchiveInputStream.matches(head, head.length)) {
            each(new ArArchiveInputStream(in), (name, part) -> unpackPart(name, part, visitor));
        } else if (GzipCompressorInputStream.matches(head, head.length)) {
            InputStream plain = buffered(new GZIPInputStream(in));
            byte[] plainHead = head(plain);
            if (TarArchiveInputStream.matches(plainHead, plainHead.length)) {
                each(new TarArchiveInputStream(plain), visitor);
            } else {
                visitor.visit(nameOf(path.toString()).replaceFirst("\\.gz$", ""), plain);
            }
        } else {
            visitor.visit(nameOf(path.toString()), in);
        }
    }

    /** What a package of Debian's installs is one part of it: a tar packed by xz. */
    private static void unpackPart(String name, InputStream part, Visitor visitor)
            throws IOException {
        if (name.equals("data.tar.xz")) {
            InputStream plain = new XZInputStream(part, MOST_KILOBYTES);
            each(new TarArchiveInputStream(plain), visitor);
        }
    }

    private static void each(ArchiveInputStream<?> archive, Visitor visitor) throws IOException {
        for (ArchiveEntry file; (file = archive.getNextEntry()) != null; ) {
            if (!file.isDirectory()) {
                visitor.visit(nameOf(file.getName()), archive);
            }
        }
    }

    /** The name without the folders before it, whichever system wrote it. */
    static String nameOf(String path) {
        return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
    }

    private static InputStream buffered(InputStream in) {
        return new BufferedInputStream(in, 1 << 16);
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }
}
