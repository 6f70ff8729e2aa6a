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
    private static final String LOCK = "lock";

    private final DataSet set;
    private final Path target;
    private final Path folder;
    private final FileChannel lock;

    private Staging(DataSet set, Path target, Path folder, FileChannel lock) {
        this.set = set;
        this.target = target;
        this.folder = folder;
        this.lock = lock;
    }

    /** Where a data set is made. */
    static Path folder(DataFolder data, DataSet set) {
        return data.path().resolve("." + set.name() + ".part");
    }

    /**
     * Enters the folder, which is made when it is not there.
     *
     * @throws FetchException if it cannot be made, or another program is in it
     */
    static Staging enter(DataFolder data, DataSet set) {
        Path folder = folder(data, set);
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new FetchException(
                        "%s is being fetched by another program; wait for its end."
                                .formatted(set.title()));
            }
            return new Staging(set, set.in(data), folder, channel);
        } catch (IOException e) {
            throw FetchException.unwritable(folder, e);
        }
    }

    /** Where the downloads are. */
    Path downloads() {
        return folder;
    }

    /** The folder for the canonical files, empty. */
    Path emptyReady() {
        return empty(READY);
    }

    /** The folder for what a client of packages brings, empty. */
    Path emptyPackage() {
        return empty(PACKAGE);
    }

    private Path empty(String name) {
        Path part = folder.resolve(name);
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
                move(ready, target);
                return;
            }
            for (KnownFile file : set.files()) {
                Path old = target.resolve(file.name());
                if (Files.notExists(old) || file.fault(old).isPresent()) {
                    move(ready.resolve(file.name()), old);
                }
            }
        } catch (IOException e) {
            throw FetchException.unwritable(target, e);
        }
    }

    /** Leaves the folder, and nothing of it behind: the data set is in its place. */
    void remove() {
        try {
            lock.close();
            Folders.delete(folder);
        } catch (IOException e) {
            throw FetchException.unwritable(folder, e);
        }
    }

    /** Leaves the folder; downloads stay for the next time. */
    @Override
    public void close() {
        try {
            try (lock) {
                Folders.delete(folder.resolve(READY));
                Folders.delete(folder.resolve(PACKAGE));
            }
            if (!hasDownloads()) {
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

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
