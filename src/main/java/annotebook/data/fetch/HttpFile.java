package annotebook.data.fetch;

import static annotebook.data.DataException.grouped;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/**
 * A file on a server, read from some byte on.
 *
 * <p>By {@link HttpURLConnection}, because {@code java.net.http} has no limit on the silence between two
 * bytes of an answer: a download that stalls would wait for ever.
 */
final class HttpFile implements Closeable {

    private static final int CONNECT_MILLIS =
            10_000; // that a server may take to take the connection

    private final HttpURLConnection connection;
    private final long start;

    private HttpFile(HttpURLConnection connection, long start) {
        this.connection = connection;
        this.start = start;
    }

    /**
     * Asks for the bytes from {@code offset} on; a server that knows no ranges sends all.
     *
     * @throws SourceException if there is no such file, or one of another length
     * @throws IOException if the connection fails
     */
    static HttpFile open(URI address, KnownFile wanted, long offset, Network network)
            throws IOException {
        var connection =
                (HttpURLConnection) address.toURL().openConnection(network.proxies().to(address));
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout((int) network.silence().toMillis());
        connection.setRequestProperty("Accept-Encoding", "identity");
        if (offset > 0) {
            connection.setRequestProperty("Range", "bytes=" + offset + "-");
        }
        int status = connection.getResponseCode();
        boolean isRange = status == HttpURLConnection.HTTP_PARTIAL;
        if (!isRange && status != HttpURLConnection.HTTP_OK) {
            connection.disconnect();
            throw new SourceException(
                    "%s answers %d for %s".formatted(address.getHost(), status, wanted.name()));
        }
        HttpFile file = new HttpFile(connection, isRange ? offset : 0);
        file.requireLength(wanted, isRange);
        return file;
    }

    /** The first byte that it gives: what was asked for, or 0. */
    long start() {
        return start;
    }

    InputStream body() throws IOException {
        return connection.getInputStream();
    }

    @Override
    public void close() {
        connection.disconnect();
    }

    private void requireLength(KnownFile wanted, boolean isRange) throws SourceException {
        long bytes = wanted.bytes();
        String range = String.valueOf(connection.getHeaderField("Content-Range"));
        long length = connection.getContentLengthLong();
        boolean isRight =
                isRange
                        ? range.equals("bytes %d-%d/%d".formatted(start, bytes - 1, bytes))
                        : length < 0 || length == bytes;
        if (!isRight) {
            close();
            throw new SourceException(
                    "%s has another %s (%s), wanted %s bytes"
                            .formatted(
                                    connection.getURL().getHost(),
                                    wanted.name(),
                                    isRange ? range : grouped(length) + " bytes",
                                    grouped(bytes)));
        }
    }

    /** What a failed connection was, in a clause; it is a proxy that is met first where one is named. */
    static String clause(URI address, IOException e, Network network) {
        String host = String.valueOf(address.getHost());
        Proxy proxy = network.proxies().to(address);
        String met =
                proxy.type() == Proxy.Type.DIRECT
                        ? host
                        : "the proxy %s on the way to %s".formatted(name(proxy), host);
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

    private static String name(Proxy proxy) {
        InetSocketAddress address = (InetSocketAddress) proxy.address();
        return address.getHostString() + ":" + address.getPort();
    }
}
