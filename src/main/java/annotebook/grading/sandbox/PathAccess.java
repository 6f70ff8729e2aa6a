package annotebook.grading.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Who may read and write files, where the system knows owners. Those that the box is made of hold no secret. */
public final class PathAccess {

    private PathAccess() {}

    /** The user in the box is nobody outside it, and has to read. */
    static void everyoneReads(Path path) throws IOException {
        set(path, Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--");
    }

    /** The user in the box has to write, for a moment, before any student's text is there. */
    static void everyoneWrites(Path directory) throws IOException {
        set(directory, "rwxrwxrwx");
    }

    /** What a file is made with that nobody else is to read. */
    public static FileAttribute<?>[] ownerAlone(Path file) {
        return knowsOwners(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void set(Path path, String permissions) throws IOException {
        if (knowsOwners(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static boolean knowsOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
