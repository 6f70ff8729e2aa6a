package annotebook.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The files of a tar archive. */
record TarContents(Opening archive) implements Contents {

    private static final int MAGIC = 257;

    /** Opens the archive, unpacked, at its beginning. */
    interface Opening {

        InputStream open() throws IOException;
    }

    /** Whether a file that begins so is a tar archive. */
    static boolean begins(byte[] head) {
        return Contents.has(head, MAGIC, "ustar");
    }

    @Override
    public void each(Visitor visitor) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(archive.open())) {
            for (TarArchiveEntry file; (file = tar.getNextEntry()) != null; ) {
                if (file.isFile()) {
                    visitor.visit(Contents.nameOf(file.getName()), tar);
                }
            }
        }
    }
}
