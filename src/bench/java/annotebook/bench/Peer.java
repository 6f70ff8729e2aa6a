package annotebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that does the work and says how fast, a process of its own each time.
 *
 * @param command what starts it
 * @param environment what it finds there besides ours
 */
record Peer(List<String> command, Map<String, String> environment) {

    Peer {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /**
     * Runs it to its end; what it prints to standard error is shown.
     *
     * @throws IOException if it fails
     */
    List<Result> run() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0) {
            throw new IOException("%s ended with status %d".formatted(this, process.exitValue()));
        }
        return lines.stream().map(Result::parse).toList();
    }

    /** Whether it ends well; for asking whether something is installed. */
    boolean works() throws InterruptedException {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            // there is no such program
            return false;
        }
    }

    /** The program and its arguments, without folders. */
    @Override
    public String toString() {
        List<String> words =
                command.stream()
                        .filter(word -> !word.contains("jar"))
                        .map(word -> Path.of(word).getFileName().toString())
                        .toList();
        return String.join(" ", words);
    }
}
