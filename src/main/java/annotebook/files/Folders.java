package annotebook.files;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Folders, with all that is in them. */
public final class Folders {

    /** Work in a folder. */
    public interface Work<T> {

        /** Does it. */
        T in(Path folder) throws IOException;
    }

    private Folders() {}

    /** What the work gives in a new temporary folder, which is gone after it. */
    public static <T> T passing(Work<T> work) throws IOException {
        Path folder = Files.createTempDirectory("annotebook");
        try {
            return work.in(folder);
        } finally {
            delete(folder);
        }
    }

    /** Deletes a folder, or a file, that may be there. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
