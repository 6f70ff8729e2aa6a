package annotebook.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.LongConsumer;

/** A file that is fetched in as many pieces as it takes, over breaks of the connection and of the program. */
final class Download {

    private static final int TRIES =
            3; // in a row that bring nothing, of a server that has brought something

    private final URI address;
    private final KnownFile wanted;
    private final Path file;
    private final Network network;

    /**
     * A download into a folder; what is there of it already is gone on with.
     *
     * @param site where the file is; ends with a slash
     */
    Download(URI site, KnownFile wanted, Path folder, Network network) {
        this.address = site.resolve(wanted.name());
        this.wanted = wanted;
        this.file = folder.resolve(wanted.name());
        this.network = network;
    }

    /** Bytes that are there. */
    long present() {
        return file.toFile().length(); // 0 without a file
    }

    /**
     * Fetches what is missing and checks the whole.
     *
     * @param arrived is told how many bytes each piece had; fewer than none when it begins anew
     * @throws SourceException if the site has not the right file, or breaks off too often
     */
    Path complete(LongConsumer arrived) throws SourceException {
        boolean isOld = present() > 0;
        fetch(arrived);
        Optional<String> fault = fault();
        if (fault.isPresent() && isOld) {
            startOver(arrived);
            fetch(arrived);
            fault = fault();
        }
        if (fault.isPresent()) {
            startOver(arrived);
            throw new SourceException(
                    "%s from %s has %s".formatted(wanted.name(), address.getHost(), fault.get()));
        }
        return file;
    }

    private void fetch(LongConsumer arrived) throws SourceException {
        int idle = TRIES - 1;
        while (isMissing()) {
            long before = present();
            IOException failure = tryOnce(arrived);
            idle = present() > before ? 0 : idle + 1;
            if (idle == TRIES) {
                throw broken(failure);
            }
            if (isMissing()) {
                pause();
            }
        }
    }

    private boolean isMissing() {
        return present() < wanted.bytes();
    }

    /** One connection, to its end or break; the failure is an empty one when the server just stopped. */
    private IOException tryOnce(LongConsumer arrived) throws SourceException {
        try (HttpFile remote = HttpFile.open(address, wanted, present(), network)) {
            if (remote.start() < present()) {
                startOver(arrived);
            }
            try (LocalFile out =
                    new LocalFile(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                out.drain(remote.body(), wanted.bytes() - present(), arrived);
            }
            return new IOException("the answer ended");
        } catch (SourceException e) {
            throw e;
        } catch (IOException e) {
            return e;
        }
    }

    private SourceException broken(IOException failure) {
        long percent = 100 * present() / wanted.bytes();
        String clause = HttpFile.clause(address, failure, network);
        return new SourceException(
                percent == 0 ? clause : "%s at %d %%".formatted(clause, percent), failure);
    }

    private Optional<String> fault() {
        try {
            return wanted.fault(file);
        } catch (IOException e) {
            throw FetchException.unwritable(file, e);
        }
    }

    private void startOver(LongConsumer arrived) {
        arrived.accept(-present());
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw FetchException.unwritable(file, e);
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
}
