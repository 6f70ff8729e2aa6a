package annotebook.data.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A file that is fetched in as many pieces as it takes, over breaks of the connection and of the
 * program, and has its name only when it is whole and right.
 */
final class Download {

    private static final int TRIES =
            3; // in a row that bring nothing, of a server that has brought something
    private static final int MOST_TRIES = 50;

    private final RemoteFile remote;
    private final Path whole;
    private final Path part;
    private final Network network;

    /** A download into a folder; what is there of it already is gone on with. */
    Download(RemoteFile remote, Path folder, Network network) {
        this.remote = remote;
        this.whole = folder.resolve(remote.file().name());
        this.part = folder.resolve(remote.file().name() + ".part");
        this.network = network;
    }

    /** Bytes that are there, whole or in part. */
    long present() {
        return Math.max(length(whole), length(part));
    }

    /**
     * Fetches what is missing and checks the whole.
     *
     * @param arrived is told how many bytes each piece had; fewer than none when it begins anew
     * @throws SourceException if the source has not the right file, or breaks off too often
     */
    Path complete(LongConsumer arrived) throws SourceException {
        if (Files.exists(whole) && fault(whole).isEmpty()) {
            return whole;
        }
        boolean isOld = length(part) > 0;
        fetch(arrived);
        Optional<String> fault = fault(part);
        if (fault.isPresent() && isOld) {
            startOver(arrived);
            fetch(arrived);
            fault = fault(part);
        }
        if (fault.isPresent()) {
            startOver(arrived);
            throw new SourceException(
                    "%s from %s has %s"
                            .formatted(remote.file().name(), remote.host(), fault.get()));
        }
        move();
        return whole;
    }

    private void fetch(LongConsumer arrived) throws SourceException {
        int idle = TRIES - 1;
        for (int tries = 1; length(part) < remote.file().bytes(); tries++) {
            long before = length(part);
            IOException failure = tryOnce(arrived);
            idle = length(part) > before ? 0 : idle + 1;
            boolean isMissing = length(part) < remote.file().bytes();
            if (isMissing && (idle >= TRIES || tries == MOST_TRIES)) {
                throw broken(failure);
            }
            if (isMissing) {
                pause();
            }
        }
    }

    /** One connection, to its end or break; the failure is an empty one when the server just stopped. */
    private IOException tryOnce(LongConsumer arrived) throws SourceException {
        long bytes = remote.file().bytes();
        try (HttpFile file = HttpFile.open(remote, length(part), network)) {
            if (file.start() < length(part)) {
                startOver(arrived);
            }
            try (LocalFile out =
                    new LocalFile(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                out.drain(file.body(), bytes - length(part), arrived);
            }
            return new IOException("the answer ended");
        } catch (SourceException e) {
            throw e;
        } catch (IOException e) {
            return e;
        }
    }

    private SourceException broken(IOException failure) {
        long percent = 100 * length(part) / remote.file().bytes();
        String clause = HttpFile.clause(remote, failure, network);
        return new SourceException(
                percent == 0 ? clause : "%s at %d %%".formatted(clause, percent), failure);
    }

    private Optional<String> fault(Path file) {
        try {
            return remote.file().fault(file);
        } catch (IOException e) {
            throw FetchException.unwritable(file, e);
        }
    }

    private void startOver(LongConsumer arrived) {
        arrived.accept(-length(part));
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw FetchException.unwritable(part, e);
        }
    }

    private void move() {
        try {
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw FetchException.unwritable(whole, e);
        }
    }

    private void pause() throws SourceException {
        try {
            Thread.sleep(network.pause().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceException("interrupted", e);
        }
    }

    private static long length(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0; // it has just gone
        }
    }
}
