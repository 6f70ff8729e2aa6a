package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.cli.setup.PackageSet;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code lab} in a student kit, with the finished jar. */
@Tag("jar")
class LabCommandTest {

    private static final Pattern ADDRESS =
            Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)(/lab/tree/notebooks)\\?token=(\\w+)");

    /** One for each test: a connection kept from an earlier server on the same port would be tried again. */
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir private Path root = Path.of("");

    @BeforeAll
    static void theEnvironmentOfTheCheckout() {
        TestPython.with(PackageSet.STUDENT);
    }

    /** Asked to end, as by Ctrl-C, and killed: both end what it has started. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void servesTheNotebooksStartsKernelsAndLeavesNothingBehind(boolean killed) throws Exception {
        Path jar = JarRun.kit(root);
        Path venv =
                Files.createSymbolicLink(root.resolve(".venv"), Path.of(".venv").toAbsolutePath());
        Process lab = JarRun.program(jar, "lab", "--no-browser").redirectErrorStream(true).start();
        try (BufferedReader output = lab.inputReader()) {
            Matcher address = address(output);
            assertEquals(200, get(address, address.group(2)).statusCode());
            assertEquals(List.of("java"), kernels(address));
            assertEquals(201, startKernel(address).statusCode());
            List<ProcessHandle> children = lab.descendants().toList();
            assertTrue(children.size() > 1, "JupyterLab and a kernel");
            if (killed) {
                lab.destroyForcibly();
            } else {
                lab.destroy();
            }
            lab.waitFor();
            for (ProcessHandle child : children) {
                child.onExit().get();
            }
        } finally {
            lab.descendants().forEach(ProcessHandle::destroyForcibly);
            lab.destroyForcibly();
            Files.delete(venv);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536"})
    void aPortThatNoProgramCanHaveIsRefused(String port) throws IOException {
        JarRun run = JarRun.run(JarRun.kit(root), Map.of(), "lab", "--port", port);
        assertEquals(2, run.status());
        assertEquals("--port must be from 1 to 65535, got %s.\n".formatted(port), run.output());
    }

    @Test
    void withoutPythonOneSentenceSaysWhatToDo() throws IOException {
        JarRun run = JarRun.run(JarRun.kit(root), Map.of("PATH", "", "Path", ""), "lab");
        assertEquals(2, run.status());
        assertEquals(
                "No Python found, 3.10 or newer needed. Install one (python.org or your system's packages) so that python3 is on the PATH.\n",
                run.output());
    }

    @Test
    void withoutANetworkOneSentenceSaysWhatToDoAndTheNextStartBeginsAnew() throws IOException {
        Map<String, String> offline =
                Map.of(
                        "PIP_INDEX_URL", "http://127.0.0.1:9/simple",
                        "PIP_RETRIES", "1",
                        "PIP_NO_CACHE_DIR", "1");
        JarRun run = JarRun.run(JarRun.kit(root), offline, "lab");
        assertEquals(2, run.status());
        assertTrue(run.output().contains("the package index does not answer"), run.output());
        assertEquals(0, stamps());
    }

    private long stamps() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(".venv"))) {
            return files.filter(file -> file.toString().endsWith(".stamp")).count();
        }
    }

    private static Matcher address(BufferedReader output) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address;
            }
            seen.append(line).append('\n');
        }
        throw new AssertionError("no address printed:\n" + seen);
    }

    private List<String> kernels(Matcher address) throws Exception {
        JsonNode specs = new ObjectMapper().readTree(get(address, "/api/kernelspecs").body());
        return specs.get("kernelspecs").propertyStream().map(Map.Entry::getKey).toList();
    }

    private HttpResponse<String> get(Matcher address, String path) throws Exception {
        return http.send(request(address, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> startKernel(Matcher address) throws Exception {
        var body = HttpRequest.BodyPublishers.ofString("{\"name\": \"java\"}");
        return http.send(
                request(address, "/api/kernels").POST(body).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(Matcher address, String path) {
        return HttpRequest.newBuilder(URI.create(address.group(1) + path))
                .header("Authorization", "token " + address.group(3));
    }
}
