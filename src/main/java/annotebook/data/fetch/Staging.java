package annotebook.data.fetch;

import static annotebook.data.DataException.grouped;

import annotebook.files.Folders;
import com.google.common.io.MoreFiles;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * The hidden folder beside a data set in which it is made: downloads that outlive a break, and the
 * canonical files until all of them are right. One program at a time is in it.
 */
final class Staging implements Closeable {

    private static final long MEGABYTE = 1_000_000;
    private static final int PIECE = 1 << 16;

    private final Path target;
    private final long bytes;
    private final Path folder;
    private final FileChannel lock;
    private boolean isDone;

    /**
     * Enters the folder, which is made when it is not there.
     *
     * @param target where the data set belongs
     * @param bytes that it takes there
     * @throws FetchException if another program is in it
     * @throws IOException if it cannot be made
     */
    Staging(Path target, String title, long bytes) throws IOException {
        this.target = target;
        this.bytes = bytes;
        folder = folder(target);
        Files.createDirectories(folder);
        lock =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (isTaken()) {
            lock.close();
            throw new FetchException(
                    "%s is being fetched by another program; wait for its end.".formatted(title));
        }
    }

    private boolean isTaken() {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true; // by this very program
        } catch (IOException e) {
            return false; // a file system without locks: better without one than not at all
        }
    }

    /** Where a data set is made that belongs there. */
    static Path folder(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".part");
    }

    /** Where the downloads are. */
    Path folder() {
        return folder;
    }

    /** A folder in it, empty, for what is not worth keeping after a break. */
    Path empty(String name) throws IOException {
        Path part = folder.resolve(name);
        Folders.delete(part);
        return Files.createDirectory(part);
    }

    /**
     * Refuses to begin what the disk has no room for: so many bytes of a download, and the canonical files.
     *
     * @throws FetchException if fewer are free
     */
    void requireSpace(long download) throws IOException {
        long needed = download + bytes;
        long usable = Files.getFileStore(folder).getUsableSpace();
        if (usable < needed) {
            throw new FetchException(
                    "%s has %s MB free, %s MB are needed. Make room, then start again."
                            .formatted(
                                    target.resolveSibling(""),
                                    grouped(usable / MEGABYTE),
                                    grouped((needed + MEGABYTE - 1) / MEGABYTE)));
        }
    }

    /**
     * Writes all that is read to a file, which is made when it is not there.
     *
     * @param how behind what is there, or in its place
     * @param written is told how many bytes each piece had
     * @throws FetchException if it cannot be written: that is told apart from the fault of a source
     * @throws IOException if it cannot be read
     */
    static void write(Path file, InputStream in, StandardOpenOption how, LongConsumer written)
            throws IOException {
        writePiece(file, new byte[0], how);
        byte[] piece = new byte[PIECE];
        for (int length; (length = in.read(piece)) >= 0; written.accept(length)) {
            writePiece(file, Arrays.copyOf(piece, length), StandardOpenOption.APPEND);
        }
    }

    private static void writePiece(Path file, byte[] piece, StandardOpenOption how) {
        try {
            Files.write(file, piece, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        } catch (IOException e) {
            throw new FetchException(file, e);
        }
    }

    /**
     * Moves the canonical files to where they belong: all at once where nothing is yet. What else is there stays.
     *
     * @param ready the folder that they are in
     * @throws FetchException if they cannot be written there
     */
    void putInPlace(Path ready) {
        try {
            if (Files.notExists(target)) {
                Files.move(ready, target);
            } else {
                for (Path file : MoreFiles.listFiles(ready)) {
                    Files.move(
                            file,
                            target.resolve(file.getFileName()),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
            isDone = true;
        } catch (IOException e) {
            throw new FetchException(target, e);
        }
    }

    /** Leaves the folder; downloads stay for the next time, unless the data set is in its place. */
    @Override
    public void close() throws IOException {
        try (lock) {
            for (Path part : MoreFiles.listFiles(folder)) {
                if (Files.isDirectory(part)) {
                    Folders.delete(part);
                }
            }
        }
        if (isDone || MoreFiles.listFiles(folder).size() == 1) { // the lock
            Folders.delete(folder);
        }
    }
}
