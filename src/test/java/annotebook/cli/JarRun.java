package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import annotebook.cli.setup.Platform;
import annotebook.cli.setup.Subprocess;
import annotebook.grading.release.NativeLibrary;
import annotebook.grading.release.NativePlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The finished jar, run as a user runs it.
 *
 * @param status the exit status
 * @param output what it printed, on both streams
 */
public record JarRun(int status, String output) {

    public static final Path JAR = Path.of("target", "annotebook.jar").toAbsolutePath();

    /** Runs the jar of this checkout; its {@code .venv} is made when it is not there yet. */
    public static JarRun of(String... arguments) {
        return run(JAR, Map.of(), arguments);
    }

    /** Runs another copy of the jar, with some environment variables changed. */
    public static JarRun run(Path jar, Map<String, String> environment, String... arguments) {
        ProcessBuilder program = program(jar, arguments);
        program.environment().putAll(environment);
        StringBuilder output = new StringBuilder();
        int status = Subprocess.run(program, line -> output.append(line).append('\n'));
        assertFalse(output.toString().contains("\tat "), "a stack trace:\n" + output);
        return new JarRun(status, output.toString());
    }

    /** The value of --platforms for what this build carries: a test asks no network for others. */
    public static String platforms() throws IOException {
        Set<NativePlatform> here = NativeLibrary.in(JAR).platforms();
        return here.isEmpty()
                ? "none"
                : here.stream().map(NativePlatform::id).collect(Collectors.joining(","));
    }

    static ProcessBuilder program(Path jar, String... arguments) {
        List<String> call = new ArrayList<>();
        call.addAll(List.of(Platform.javaHome().resolve("bin").resolve("java").toString()));
        call.addAll(List.of("-jar", jar.toString()));
        call.addAll(List.of(arguments));
        return new ProcessBuilder(call);
    }

    /** Puts a copy of the jar where it is in a student kit, and returns it. */
    static Path kit(Path root) throws IOException {
        Path jar = root.resolve("lib").resolve("annotebook.jar");
        for (String folder : List.of("lib", "notebooks", "data")) {
            Files.createDirectories(root.resolve(folder));
        }
        return Files.copy(JAR, jar);
    }
}
