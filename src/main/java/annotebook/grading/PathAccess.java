package annotebook.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Who may read and write the files that the box is made of. None of them holds a secret. */
final class PathAccess {

    private PathAccess() {}

    /** The user in the box is nobody outside it, and has to read. */
    static void everyoneReads(Path path) throws IOException {
        set(path, Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--");
    }

    /** The user in the box has to write, for a moment, before any student's text is there. */
    static void everyoneWrites(Path directory) throws IOException {
        set(directory, "rwxrwxrwx");
    }

    private static void set(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
