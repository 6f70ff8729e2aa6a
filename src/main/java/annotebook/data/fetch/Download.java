package annotebook.data.fetch;

import static annotebook.data.DataException.grouped;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.net.ssl.SSLException;

/**
 * A file that is fetched in as many pieces as it takes, over breaks of the connection and of the program.
 *
 * <p>By {@link HttpURLConnection}, because {@code java.net.http} has no limit on the silence between two
 * bytes of an answer: a download that stalls would wait for ever.
 */
final class Download {

    private static final int CONNECT_MILLIS =
            10_000; // that a server may take to take the connection
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
     * Fetches what is missing and checks the whole; begins anew when what was there before is wrong.
     *
     * @param arrived is told how many bytes each piece had; fewer than none when it begins anew
     * @throws SourceException if the site has not the right file, or breaks off too often
     */
    Path complete(LongConsumer arrived) throws SourceException {
        boolean isOld = present() > 0;
        fetch(arrived);
        Optional<String> fault = fault();
        if (fault.isEmpty()) {
            return file;
        }
        startOver(arrived);
        if (isOld) {
            return complete(arrived);
        }
        throw new SourceException(
                "%s from %s has %s".formatted(wanted.name(), address.getHost(), fault.get()));
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
        HttpURLConnection connection = null;
        try {
            connection = ask();
            requireFile(connection);
            if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
                startOver(arrived); // a server that knows no ranges sends all
            }
            LocalFile.append(
                    file,
                    ByteStreams.limit(connection.getInputStream(), wanted.bytes() - present()),
                    arrived);
            return new IOException("the answer ended");
        } catch (SourceException e) {
            throw e;
        } catch (IOException e) {
            return e;
        } finally {
            if (connection != null) {
                connection.disconnect();
            }
        }
    }

    private HttpURLConnection ask() throws IOException {
        Proxy proxy = network.proxies().to(address);
        var connection = (HttpURLConnection) address.toURL().openConnection(proxy);
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout((int) network.silence().toMillis());
        connection.setRequestProperty("Accept-Encoding", "identity");
        if (present() > 0) {
            connection.setRequestProperty("Range", "bytes=" + present() + "-");
        }
        return connection;
    }

    /** Of another length is another file: that is seen before anything of it comes. */
    private void requireFile(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        boolean isRest = status == HttpURLConnection.HTTP_PARTIAL;
        if (!isRest && status != HttpURLConnection.HTTP_OK) {
            throw new SourceException(
                    "%s answers %d for %s".formatted(address.getHost(), status, wanted.name()));
        }
        long length = connection.getContentLengthLong();
        long whole = length + (isRest ? present() : 0);
        if (length >= 0 && whole != wanted.bytes()) {
            throw new SourceException(
                    "%s has another %s (%s bytes), wanted %s bytes"
                            .formatted(
                                    address.getHost(),
                                    wanted.name(),
                                    grouped(whole),
                                    grouped(wanted.bytes())));
        }
    }

    private SourceException broken(IOException failure) {
        long percent = 100 * present() / wanted.bytes();
        String clause = clause(failure);
        return new SourceException(
                percent == 0 ? clause : "%s at %d %%".formatted(clause, percent), failure);
    }

    /** What a failed connection was; it is a proxy that is met first where one is named. */
    private String clause(IOException e) {
        String host = String.valueOf(address.getHost());
        String met =
                network.proxies().to(address).address() instanceof InetSocketAddress proxy
                        ? "the proxy %s:%d on the way to %s"
                                .formatted(proxy.getHostString(), proxy.getPort(), host)
                        : host;
        if (e instanceof UnknownHostException) {
            return met + " was not found";
        }
        if (e instanceof SocketTimeoutException) {
            return met + " does not answer";
        }
        if (e instanceof ConnectException) {
            return met + " takes no connection";
        }
        if (e instanceof SSLException) {
            return host + " cannot be trusted (" + e.getMessage() + ")";
        }
        return met + " broke the connection off";
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
        LocalFile.delete(file);
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
