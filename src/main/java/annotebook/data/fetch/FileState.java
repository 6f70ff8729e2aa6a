package annotebook.data.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How one known file is found in its place.
 *
 * @param file what it must be
 * @param isThere whether there is such a file
 * @param fault what is wrong with it, in words; empty when it is right or not there
 */
public record FileState(KnownFile file, boolean isThere, String fault) {

    /** Looks at the file of that name in a folder, byte by byte. */
    public static FileState in(Path folder, KnownFile file) {
        Path copy = folder.resolve(file.name());
        try {
            return Files.exists(copy)
                    ? new FileState(file, true, file.fault(copy).orElse(""))
                    : new FileState(file, false, "");
        } catch (IOException e) {
            return new FileState(file, true, "cannot be read (" + e.getMessage() + ")");
        }
    }

    /** Whether it is there, and every byte as it should be. */
    public boolean isRight() {
        return isThere && fault.isEmpty();
    }
}
