package annotebook.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The files that a package of Debian's installs: a tar packed by xz, in an ar archive. */
record DebianContents(Path file) implements Contents {

    private static final int MOST_KILOBYTES =
            100 * 1024; // that unpacking may take of memory; Debian's needs 9 * 1024

    /** Whether a file that begins so is an ar archive. */
    static boolean begins(byte[] head) {
        return Contents.has(head, 0, "!<arch>\n");
    }

    @Override
    public void each(Visitor visitor) throws IOException {
        new TarContents(this::data).each(visitor);
    }

    private InputStream data() throws IOException {
        ArArchiveInputStream ar = new ArArchiveInputStream(Contents.buffered(file));
        try {
            return data(ar);
        } catch (IOException | IllegalArgumentException e) { // the second of a damaged entry
            ar.close();
            throw e;
        }
    }

    private InputStream data(ArArchiveInputStream ar) throws IOException {
        for (ArArchiveEntry part; (part = ar.getNextEntry()) != null; ) {
            if (part.getName().equals("data.tar.xz")) {
                return new XZInputStream(ar, MOST_KILOBYTES);
            }
        }
        throw new IOException(file.getFileName() + " has no data.tar.xz");
    }
}
