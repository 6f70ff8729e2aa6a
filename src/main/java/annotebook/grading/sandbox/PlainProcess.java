package annotebook.grading.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A process like any other of this user's, with nothing but the flags of its JVM and a clock between it and
 * the world: for submissions by people who are trusted.
 */
public final class PlainProcess implements Sandbox {

    /** Windows starts no program without it. */
    private static final Set<String> ENVIRONMENT = Set.of("SystemRoot");

    @Override
    public String name() {
        return "process";
    }

    @Override
    public Path inside(Path directory) {
        return directory.toAbsolutePath();
    }

    @Override
    public Path insideOutput(Path output) {
        return output.toAbsolutePath();
    }

    @Override
    public void prepare(Path directory) {}

    @Override
    public List<String> notices() {
        return List.of();
    }

    @Override
    public Process start(Program program) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program.arguments());
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(program.directory().toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        builder.environment().putAll(program.variables());
        return builder.start();
    }

    @Override
    public void kill(Process program) {
        List<ProcessHandle> children = program.descendants().toList();
        program.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
