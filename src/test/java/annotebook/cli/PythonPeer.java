package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.cli.setup.PackageSet;
import annotebook.cli.setup.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A test's script in Python, run by the kit's own {@code .venv} with the environment that its kernels have. */
public final class PythonPeer {

    private PythonPeer() {}

    /** What the script prints; it must end well. */
    public static String run(Path script, String... arguments)
            throws IOException, InterruptedException {
        Path python = TestPython.with(PackageSet.DEVELOPER);
        List<String> call = new ArrayList<>(List.of(python.toString(), script.toString()));
        call.addAll(List.of(arguments));
        ProcessBuilder program =
                new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.INHERIT);
        new KitKernel(Project.here()).prepare(program.environment());
        Process process = program.start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }
}
