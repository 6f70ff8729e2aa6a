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
import java.util.Optional;
import javax.net.ssl.SSLException;

/**
 * A file on a server, read from some byte on.
 *
 * <p>By {@link HttpURLConnection}, because {@code java.net.http} has no limit on the silence between two
 * bytes of an answer: a download that stalls would wait for ever.
 */
final class HttpFile implements Closeable {

    private final RemoteFile remote;
    private final HttpURLConnection connection;
    private final long start;

    private HttpFile(RemoteFile remote, HttpURLConnection connection, long start) {
        this.remote = remote;
        this.connection = connection;
        this.start = start;
    }

    /**
     * Asks for the bytes from {@code offset} on; a server that knows no ranges sends all.
     *
     * @throws SourceException if there is no such file, or one of another length
     * @throws IOException if the connection fails
     */
    static HttpFile open(RemoteFile remote, long offset, Network network) throws IOException {
        HttpURLConnection connection = connection(remote.address(), network);
        connection.setConnectTimeout((int) network.connect().toMillis());
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
                    "%s answers %d for %s".formatted(remote.host(), status, remote.file().name()));
        }
        HttpFile file = new HttpFile(remote, connection, isRange ? offset : 0);
        file.requireLength(isRange);
        return file;
    }

    private static HttpURLConnection connection(URI address, Network network) throws IOException {
        Optional<Proxy> proxy = network.proxies().to(address);
        return (HttpURLConnection)
                (proxy.isPresent()
                        ? address.toURL().openConnection(proxy.get())
                        : address.toURL().openConnection());
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

    private void requireLength(boolean isRange) throws SourceException {
        long wanted = remote.file().bytes();
        String range = String.valueOf(connection.getHeaderField("Content-Range"));
        long length = connection.getContentLengthLong();
        boolean isRight =
                isRange
                        ? range.equals("bytes %d-%d/%d".formatted(start, wanted - 1, wanted))
                        : length < 0 || length == wanted;
        if (!isRight) {
            close();
            throw new SourceException(
                    "%s has another %s (%s), wanted %s bytes"
                            .formatted(
                                    remote.host(),
                                    remote.file().name(),
                                    isRange ? range : grouped(length) + " bytes",
                                    grouped(wanted)));
        }
    }

    /** What a failed connection was, in a clause; it is a proxy that is met first where one is named. */
    static String clause(RemoteFile remote, IOException e, Network network) {
        String host = remote.host();
        String met =
                network.proxies()
                        .met(remote.address())
                        .map(proxy -> "the proxy %s on the way to %s".formatted(name(proxy), host))
                        .orElse(host);
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
