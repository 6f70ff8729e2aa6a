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
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The files that a path holds, by their names without folders; may be gone through more than once.
 *
 * @param path a folder; an archive, which is a tar or a package of Debian's; or else one file
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
         * @param in its bytes, as they are; need not be read or closed
         */
        void visit(String name, InputStream in) throws IOException;
    }

    /** Hands every file to the visitor, in whatever order they are in. */
    void each(Visitor visitor) throws IOException {
        if (!Files.isDirectory(path)) {
            try (InputStream in = Files.newInputStream(path)) {
                unpack(nameOf(path.toString()), in, visitor);
            }
            return;
        }
        for (Path file : filesOfFolder()) {
            try (InputStream in = Files.newInputStream(file)) {
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

    /** What a package of Debian's installs is a tar in it. */
    private static void unpack(String name, InputStream in, Visitor visitor) throws IOException {
        InputStream plain = plain(in);
        byte[] head = head(plain);
        if (TarArchiveInputStream.matches(head, head.length)) {
            each(new TarArchiveInputStream(plain), visitor);
        } else if (ArArchiveInputStream.matches(head, head.length)) {
            each(
                    new ArArchiveInputStream(plain),
                    (part, bytes) -> {
                        if (part.startsWith("data.tar")) {
                            unpack(part, bytes, visitor);
                        }
                    });
        } else {
            visitor.visit(name, plain);
        }
    }

    private static void each(ArchiveInputStream<?> archive, Visitor visitor) throws IOException {
        archive.forEach(
                file -> {
                    if (!file.isDirectory()) {
                        visitor.visit(nameOf(file.getName()), archive);
                    }
                });
    }

    /** The bytes of a file that may be packed by gzip or xz; seen by its first bytes, whatever its name. */
    static InputStream plain(InputStream file) throws IOException {
        InputStream in = new BufferedInputStream(file, 1 << 16);
        byte[] head = head(in);
        if (GzipCompressorInputStream.matches(head, head.length)) {
            return new BufferedInputStream(new GZIPInputStream(in));
        }
        return XZUtils.matches(head, head.length)
                ? new BufferedInputStream(new XZInputStream(in, MOST_KILOBYTES))
                : in;
    }

    /** The name without the folders before it, whichever system wrote it. */
    static String nameOf(String path) {
        return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }
}
