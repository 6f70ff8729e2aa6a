package annotebook.data.fetch;

import static annotebook.data.DataException.grouped;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.net.ssl.SSLException;

/**
 * A file that is fetched in as many pieces as it takes, over breaks of the connection and of the program.
 *
 * <p>By {@link HttpURLConnection}, because {@code java.net.http} has no limit on the silence between two
 * bytes of an answer: a download that stalls would wait for ever.
 *
 * @param file its place; what is there of it already is gone on with
 * @param patience how long the site may be silent
 */
record Download(URI address, KnownFile wanted, Path file, Duration patience) {

    private static final int CONNECT_MILLIS =
            10_000; // that a server may take to take the connection

    /** Bytes that are there. */
    long present() {
        return file.toFile().length(); // 0 without a file
    }

    /**
     * Fetches what is missing and checks the whole; begins anew when what was there before is wrong.
     *
     * @param arrived is told how many bytes each piece had; fewer than none when it begins anew
     * @throws SourceException if the site has not the right file, or a connection brought nothing more
     * @throws IOException if the file cannot be read or deleted
     */
    Path complete(LongConsumer arrived) throws SourceException, IOException {
        boolean isOld = present() > 0;
        while (isMissing()) {
            goOn(arrived);
        }
        Optional<String> fault = wanted.fault(file);
        if (fault.isEmpty()) {
            return file;
        }
        arrived.accept(-present());
        Files.delete(file);
        if (isOld) {
            return complete(arrived);
        }
        throw new SourceException(
                "%s from %s has %s".formatted(wanted.name(), address.getHost(), fault.get()));
    }

    private boolean isMissing() {
        return present() < wanted.bytes();
    }

    /** One connection, to its end or break; one that brought nothing more is the last. */
    private void goOn(LongConsumer arrived) throws SourceException {
        long before = present();
        IOException failure = new IOException("the answer ended");
        try {
            take(ask(), arrived);
        } catch (IOException e) {
            failure = e;
        }
        if (isMissing() && present() <= before) {
            long percent = 100 * present() / wanted.bytes();
            String place = percent == 0 ? "" : " at %d %%".formatted(percent);
            throw new SourceException(clause(failure) + place, failure);
        }
    }

    private HttpURLConnection ask() throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout((int) patience.toMillis());
        connection.setRequestProperty("Accept-Encoding", "identity");
        if (present() > 0) {
            connection.setRequestProperty("Range", "bytes=" + present() + "-");
        }
        return connection;
    }

    /** Another length is another file: that is seen before anything of it comes. */
    private void take(HttpURLConnection connection, LongConsumer arrived)
            throws SourceException, IOException {
        String host = address.getHost();
        int status = connection.getResponseCode();
        boolean isRest = status == HttpURLConnection.HTTP_PARTIAL;
        if (!isRest && status != HttpURLConnection.HTTP_OK) {
            throw new SourceException(
                    "%s answers %d for %s".formatted(host, status, wanted.name()));
        }
        long start = isRest ? present() : 0; // a server that knows no ranges sends all
        long length = connection.getContentLengthLong();
        if (length >= 0 && start + length != wanted.bytes()) {
            throw new SourceException(
                    "%s has another %s (%s bytes), wanted %s bytes"
                            .formatted(
                                    host,
                                    wanted.name(),
                                    grouped(start + length),
                                    grouped(wanted.bytes())));
        }
        arrived.accept(start - present());
        try (InputStream in = connection.getInputStream()) {
            Staging.write(
                    file,
                    ByteStreams.limit(in, wanted.bytes() - start),
                    isRest ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING,
                    arrived);
        }
    }

    /** What a failed connection was; it is a proxy that is met first where one is named. */
    private String clause(IOException e) {
        String host = String.valueOf(address.getHost());
        if (e instanceof SSLException) {
            return host + " cannot be trusted (" + e.getMessage() + ")";
        }
        String met =
                ProxySelector.getDefault().select(address).get(0).address()
                                instanceof InetSocketAddress proxy
                        ? "the proxy %s:%d on the way to %s"
                                .formatted(proxy.getHostString(), proxy.getPort(), host)
                        : host;
        if (e instanceof UnknownHostException) {
            return met + " was not found";
        }
        if (e instanceof SocketTimeoutException) {
            return met + " does not answer";
        }
        return met
                + (e instanceof ConnectException
                        ? " takes no connection"
                        : " broke the connection off");
    }
}
