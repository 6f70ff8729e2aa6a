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

    /** Runs the work in a new temporary folder, which is deleted afterwards. */
    public static <T> T passing(Work<T> work) throws IOException {
        Path folder = Files.createTempDirectory("annotebook");
        try {
            return work.in(folder);
        } finally {
            delete(folder);
        }
    }

    /** Deletes a folder or a file, if it exists. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
