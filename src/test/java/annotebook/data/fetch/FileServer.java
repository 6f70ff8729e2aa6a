package annotebook.data.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that has files, knows ranges, and misbehaves as it is told. */
public final class FileServer implements AutoCloseable {

    private static final int NEVER = Integer.MAX_VALUE;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Deque<Integer> breaks = new ArrayDeque<>();
    private final List<String> ranges = new ArrayList<>();
    private boolean knowsRanges = true;
    private boolean isSilent;

    public FileServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    public void put(String path, byte[] content) {
        files.put("/" + path, content);
    }

    /** The next answers end after so many bytes, whatever they promised. */
    void breakAfter(Integer... bytes) {
        breaks.addAll(List.of(bytes));
    }

    void forgetRanges() {
        knowsRanges = false;
    }

    /** From now on it takes connections and says nothing. */
    void fallSilent() {
        isSilent = true;
    }

    /** What was asked for, in order: {@code "all"} or {@code "5-"}. */
    List<String> asked() {
        return List.copyOf(ranges);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (isSilent) {
                Thread.sleep(10_000);
                return;
            }
            byte[] file = files.get(exchange.getRequestURI().getPath());
            if (file == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String range = exchange.getRequestHeaders().getFirst("Range");
            ranges.add(range == null ? "all" : range.replace("bytes=", ""));
            int start =
                    range == null || !knowsRanges
                            ? 0
                            : Integer.parseInt(range.replaceAll("\\D", ""));
            if (start > 0) {
                exchange.getResponseHeaders()
                        .set(
                                "Content-Range",
                                "bytes %d-%d/%d".formatted(start, file.length - 1, file.length));
            }
            send(exchange, start > 0 ? 206 : 200, Arrays.copyOfRange(file, start, file.length));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        int most = breaks.isEmpty() ? NEVER : breaks.remove();
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body, 0, Math.min(most, body.length));
        exchange.getResponseBody().flush();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
