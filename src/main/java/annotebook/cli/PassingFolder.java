package annotebook.cli;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary folder for one piece of work, gone after it. */
final class PassingFolder {

    /** Work in a folder. */
    interface Work<T> {

        /** Does it. */
        T in(Path folder) throws IOException;
    }

    private PassingFolder() {}

    /** What the work gives in a new folder. */
    static <T> T with(Work<T> work) throws IOException {
        Path folder = Files.createTempDirectory("annotebook");
        try {
            return work.in(folder);
        } finally {
            if (Files.exists(folder)) {
                MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        }
    }
}
