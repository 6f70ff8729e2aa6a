package annotebook.data.fetch;

import annotebook.data.DataFolder;
import annotebook.files.Folders;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The hidden folder beside a data set in which it is made: downloads that outlive a break, and the
 * canonical files until all of them are right. One program at a time is in it.
 */
final class Staging implements Closeable {

    private static final String READY = "ready";
    private static final String PACKAGE = "package";

    private final DataSet set;
    private final Path target;
    private final Path folder;
    private final FileChannel lock;
    private boolean isDone;

    /**
     * Enters the folder, which is made when it is not there.
     *
     * @throws FetchException if it cannot be made, or another program is in it
     */
    Staging(DataFolder data, DataSet set) {
        this.set = set;
        this.target = set.in(data);
        this.folder = folder(data, set);
        try {
            Files.createDirectories(folder);
            lock =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (isTaken(lock)) {
                lock.close();
                throw new FetchException(
                        "%s is being fetched by another program; wait for its end."
                                .formatted(set.title()));
            }
        } catch (IOException e) {
            throw FetchException.unwritable(folder, e);
        }
    }

    /** Where a data set is made. */
    static Path folder(DataFolder data, DataSet set) {
        return data.path().resolve("." + set.name() + ".part");
    }

    /** Where the downloads are. */
    Path downloads() {
        return folder;
    }

    /** The folder for the canonical files, empty. */
    Path emptyReady() {
        return empty(folder.resolve(READY));
    }

    /** The folder for what a client of packages brings, empty. */
    Path emptyPackage() {
        return empty(folder.resolve(PACKAGE));
    }

    private static Path empty(Path part) {
        try {
            Folders.delete(part);
            return Files.createDirectory(part);
        } catch (IOException e) {
            throw FetchException.unwritable(part, e);
        }
    }

    /**
     * Refuses to begin what the disk has no room for: so many bytes of a download, and the canonical files.
     *
     * @throws FetchException if fewer are free
     */
    void requireSpace(long download) {
        long needed = download + set.bytes();
        try {
            long usable = Files.getFileStore(folder).getUsableSpace();
            if (usable < needed) {
                throw FetchException.noSpace(target.resolveSibling(""), usable, needed);
            }
        } catch (IOException e) {
            throw FetchException.unwritable(folder, e);
        }
    }

    /**
     * Moves the canonical files to where they belong: all at once where nothing is yet; else each that is
     * not right already. What else is there stays.
     */
    void putInPlace() {
        Path ready = folder.resolve(READY);
        try {
            if (Files.notExists(target)) {
                Files.move(ready, target);
            } else {
                for (KnownFile file : set.files()) {
                    if (!FileState.in(target, file).isRight()) {
                        Files.move(
                                ready.resolve(file.name()),
                                target.resolve(file.name()),
                                StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
            isDone = true;
        } catch (IOException e) {
            throw FetchException.unwritable(target, e);
        }
    }

    /** Leaves the folder; downloads stay for the next time, unless the data set is in its place. */
    @Override
    public void close() {
        try {
            try (lock) {
                Folders.delete(folder.resolve(READY));
                Folders.delete(folder.resolve(PACKAGE));
            }
            if (isDone || !hasDownloads()) {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw FetchException.unwritable(folder, e);
        }
    }

    private boolean hasDownloads() {
        String[] names = folder.toFile().list();
        return names != null && names.length > 1; // the lock is one
    }

    private static boolean isTaken(FileChannel channel) {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true; // by this very program
        } catch (IOException e) {
            return false; // a file system without locks: better without one than not at all
        }
    }
}
