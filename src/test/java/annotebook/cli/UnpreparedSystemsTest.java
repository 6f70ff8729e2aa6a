package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import annotebook.cli.setup.Subprocess;
import annotebook.files.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The student kit on systems that nobody has prepared: the packages that the README names, nothing else, not
 * even an account of the user's.
 *
 * <p>{@code .ci/systems FOLDER} makes them; ANNOTEBOOK_SYSTEMS names the folder.
 */
@Tag("jar")
class UnpreparedSystemsTest {

    private static final String VARIABLE = "ANNOTEBOOK_SYSTEMS";
    private static final Path CERTIFICATES = Path.of("/etc/ssl/certs/ca-certificates.crt");
    private static final String KIT = "/home/kit";

    @TempDir private static Path folder = Path.of("");

    @BeforeAll
    static void systemsAndKitAreThere() throws IOException {
        assumeTrue(
                System.getenv(VARIABLE) != null,
                VARIABLE + " names no folder of systems: .ci/systems makes them");
        String kit = folder.resolve("kit").toString();
        JarRun release = JarRun.of("release", "--output", kit, "--platforms", JarRun.platforms());
        assertEquals(0, release.status(), release.output());
    }

    static List<Path> systems() throws IOException {
        try (Stream<Path> systems = Files.list(Path.of(System.getenv(VARIABLE)))) {
            return systems.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void theKitSetsItselfUpAndRunsNotebooks(Path system) throws IOException {
        Path kit = folder.resolve("kit");
        Folders.delete(kit.resolve(".venv"));
        Folders.delete(kit.resolve("executed"));
        JarRun before = in(system, "doctor");
        assertEquals(0, before.status(), before.output());
        assertTrue(before.output().contains("ok     packages    pip finds them"), before.output());
        JarRun run =
                in(
                        system,
                        "run",
                        "/home/masters/00_getting_started.ipynb",
                        "/home/masters/02_forward_propagation.ipynb");
        assertEquals(0, run.status(), run.output());
        String executed = Files.readString(kit.resolve("executed/02_forward_propagation.ipynb"));
        assertTrue(executed.contains("\"image/png\""), "pictures are drawn");
        JarRun after = in(system, "doctor");
        assertEquals(0, after.status(), after.output());
        assertFalse(after.output().contains("to do "), after.output());
        assertTrue(after.output().contains("ok     kernel      JJava"), after.output());
        assertFalse(Files.exists(kit.resolve("?")), "a home of that name");
    }

    private static JarRun in(Path system, String... arguments) {
        List<String> call = new ArrayList<>(List.of("bwrap", "--unshare-user"));
        call.addAll(List.of("--uid", "12345", "--gid", "12345"));
        call.addAll(
                List.of("--ro-bind", system.toString(), "/", "--proc", "/proc", "--dev", "/dev"));
        call.addAll(List.of("--tmpfs", "/tmp", "--tmpfs", "/home"));
        call.addAll(List.of("--bind", folder.resolve("kit").toString(), KIT, "--chdir", KIT));
        call.addAll(
                List.of(
                        "--ro-bind",
                        Path.of("notebooks").toAbsolutePath().toString(),
                        "/home/masters"));
        call.addAll(List.of("--ro-bind", "/etc/resolv.conf", "/etc/resolv.conf"));
        // The package index is asked as on this machine
        call.addAll(List.of("--ro-bind-try", "/etc/pip.conf", "/tmp/pip.conf"));
        call.addAll(List.of("--ro-bind-try", CERTIFICATES.toString(), CERTIFICATES.toString()));
        call.addAll(List.of("--clearenv", "--setenv", "PATH", "/usr/bin:/bin"));
        call.addAll(List.of("--setenv", "PIP_CONFIG_FILE", "/tmp/pip.conf"));
        System.getenv()
                .forEach(
                        (name, value) -> {
                            if (name.startsWith("PIP_")) {
                                call.addAll(List.of("--setenv", name, value));
                            }
                        });
        call.addAll(List.of("java", "-jar", "lib/annotebook.jar"));
        call.addAll(List.of(arguments));
        List<String> lines = new ArrayList<>();
        int status = Subprocess.run(new ProcessBuilder(call), lines::add);
        return new JarRun(status, String.join("\n", lines));
    }
}
