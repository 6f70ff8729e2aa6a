package annotebook.cli;

import annotebook.cli.setup.PipFailure;
import annotebook.cli.setup.ProgressBars;
import annotebook.cli.setup.Resources;
import annotebook.cli.setup.Subprocess;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;

/** Executes notebooks from top to bottom on the real kernel, each in a fresh one, through nbclient. */
final class NotebookRunner {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final NotebookKernel kernel;
    private final Path python;

    /** A runner on a kernel, with the Python that has nbclient. */
    NotebookRunner(NotebookKernel kernel, Path python) {
        this.kernel = kernel;
        this.python = python;
    }

    /**
     * Runs all notebooks, also those after one that failed, and writes each executed copy.
     *
     * @param timeoutSeconds how long one cell may take
     * @param keepGoing whether the cells after a failed one run too
     * @throws IllegalStateException when the script, not a notebook, fails
     */
    RunReport run(List<NotebookJob> jobs, int timeoutSeconds, boolean keepGoing)
            throws IOException {
        List<String> call = new ArrayList<>();
        call.addAll(List.of(python.toString(), "-I", "-X", "utf8", "-"));
        call.add(kernel.name());
        call.addAll(List.of(String.valueOf(timeoutSeconds), String.valueOf(keepGoing)));
        jobs.forEach(job -> call.addAll(List.of(job.source().toString(), job.target().toString())));
        Path log = Files.createTempFile("annotebook-run", ".log");
        try {
            ProcessBuilder program = new ProcessBuilder(call).redirectError(log.toFile());
            kernel.prepare(program.environment());
            return new RunReport(jobs, follow(program, log));
        } finally {
            Files.deleteIfExists(log);
        }
    }

    private static List<RunEvent.Failure> follow(ProcessBuilder program, Path log)
            throws IOException {
        List<RunEvent.Failure> failures = new ArrayList<>();
        Process process = program.start();
        try (var script = process.outputWriter(StandardCharsets.UTF_8)) {
            script.write(Resources.text("run_notebooks.py"));
        }
        int status;
        try (ProgressBar bar = ProgressBars.of("cells", 0)) {
            status = Subprocess.listen(process, line -> hear(line, bar, failures));
        }
        if (status != 0) {
            throw new IllegalStateException(
                    "run_notebooks.py ended with status %d: %s"
                            .formatted(status, PipFailure.lastLine(Files.readString(log))));
        }
        return failures;
    }

    private static void hear(String line, ProgressBar bar, List<RunEvent.Failure> failures) {
        RunEvent event = parse(line);
        if (event instanceof RunEvent.Plan plan) {
            bar.maxHint(plan.cells());
        } else if (event instanceof RunEvent.CellDone done) {
            bar.step().setExtraMessage(String.valueOf(Path.of(done.notebook()).getFileName()));
        } else if (event instanceof RunEvent.Failure failure) {
            failures.add(failure);
        }
    }

    static RunEvent parse(String line) {
        try {
            return JSON.readValue(line, RunEvent.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not an event: " + line, e);
        }
    }
}
