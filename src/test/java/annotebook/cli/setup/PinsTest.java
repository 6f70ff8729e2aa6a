package annotebook.cli.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pins fit every Python and system that the kit names: {@code mvn -Ppins}, which asks the package index.
 *
 * <p>uv resolves for another Python and another system than its own. pip takes the options for that too,
 * but goes by the markers of the Python that runs it.
 */
@Tag("pins")
class PinsTest {

    private static final String UV = "uv==0.13.9";
    private static final List<String> SYSTEMS =
            List.of(
                    "x86_64-unknown-linux-gnu",
                    "aarch64-unknown-linux-gnu",
                    "x86_64-apple-darwin",
                    "aarch64-apple-darwin",
                    "x86_64-pc-windows-msvc");

    @TempDir private static Path folder = Path.of("");

    @BeforeAll
    static void uv() throws IOException {
        requireStatusZero(Python.find().with("-m", "venv", folder.toString()));
        requireStatusZero(List.of(program("python"), "-I", "-m", "pip", "install", UV));
        Files.writeString(folder.resolve("pins.txt"), Resources.text("requirements.txt"));
        Files.write(folder.resolve("packages.txt"), PackageSet.DEVELOPER.packages());
    }

    static Stream<Arguments> machines() {
        return IntStream.rangeClosed(PythonVersion.OLDEST.minor(), PythonVersion.NEWEST.minor())
                .mapToObj(minor -> new PythonVersion(3, minor, 0))
                .flatMap(python -> SYSTEMS.stream().map(system -> Arguments.of(python, system)));
    }

    @ParameterizedTest(name = "Python {0} on {1}")
    @MethodSource("machines")
    void everyPackageIsPinnedAndHasAWheel(PythonVersion python, String system) throws IOException {
        List<String> resolved =
                requireStatusZero(
                        List.of(
                                program("uv"),
                                "pip",
                                "compile",
                                "--quiet",
                                "--no-header",
                                "--no-annotate",
                                "--only-binary=:all:",
                                "--python-version=" + python,
                                "--python-platform=" + system,
                                "--constraints=" + folder.resolve("pins.txt"),
                                folder.resolve("packages.txt").toString()));
        assertTrue(resolved.size() > PackageSet.DEVELOPER.packages().size(), resolved.toString());
        assertEquals(
                Set.of(), resolved.stream().filter(PinsTest::isFree).collect(Collectors.toSet()));
    }

    private static boolean isFree(String resolved) {
        String version = resolved.split(" ", 2)[0];
        return Resources.text("requirements.txt")
                .lines()
                .noneMatch(pin -> pin.split(" ", 2)[0].equals(version));
    }

    private static String program(String name) {
        return folder.resolve(Platform.isWindows() ? "Scripts" : "bin").resolve(name).toString();
    }

    private static List<String> requireStatusZero(List<String> call) {
        List<String> lines = new ArrayList<>();
        ProcessBuilder program = new ProcessBuilder(call);
        String index =
                program.environment().get("PIP_INDEX_URL"); // uv reads its own variables only
        if (index != null) {
            program.environment().put("UV_DEFAULT_INDEX", index);
        }
        assertEquals(0, Subprocess.run(program, lines::add), () -> String.join("\n", lines));
        return lines;
    }
}
