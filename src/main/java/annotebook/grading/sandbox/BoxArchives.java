package annotebook.grading.sandbox;

import annotebook.checks.StoppedException;
import annotebook.exercises.Lesson;
import annotebook.grading.box.CompilerReply;
import annotebook.grading.box.CompilerRequest;
import annotebook.grading.box.RunnerRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The archives of classes (AppCDS) from which compilers and runners start: written by one of each
 * that work on a cell of ours, and come to their end.
 */
final class BoxArchives {

    private static final Duration LONG = Duration.ofSeconds(60);

    private static final String CELL =
            """
            double half(double z) { return z / 2; }
            RealMatrix doubled(RealMatrix A) { return A.add(A).multiply(A.transpose()); }
            double quarter = half(0.5);
            List<RealMatrix> none = Stream.of(1, 2).map(i -> doubled(MatrixUtils.createRealIdentityMatrix(i))).toList();
            """;

    private BoxArchives() {}

    /** Writes both archives beside the jars; without one, processes start more slowly. */
    static void write(BoxPrograms programs) throws IOException {
        Path output = BoxFolder.forAMoment();
        try {
            PathAccess.everyoneWrites(output);
            List<RunnerRequest> steps = compile(programs, output);
            run(programs, output, steps);
            try (Stream<Path> archives = Files.list(output)) {
                for (Path archive : archives.toList()) {
                    Path kept = programs.directory().resolve(archive.getFileName());
                    Files.copy(archive, kept, StandardCopyOption.REPLACE_EXISTING);
                    PathAccess.everyoneReads(kept);
                    Files.delete(archive);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoppedException e) {
            throw new IOException("the box does not work: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static List<RunnerRequest> compile(BoxPrograms programs, Path output)
            throws IOException, InterruptedException, StoppedException {
        Lesson lesson = Lesson.all().get(0); // any lesson would do
        List<RunnerRequest> steps = new ArrayList<>();
        Compiler compiler =
                new Compiler(
                        () -> Channel.open(programs.sandbox(), programs.archivingCompiler(output)));
        compiler.open(programs.opening(lesson));
        String rest = CELL;
        while (compiler.ask(new CompilerRequest.Compile(rest), LONG)
                instanceof CompilerReply.Compiled compiled) {
            steps.addAll(compiled.steps());
            rest = compiled.rest();
        }
        compiler.ask(new CompilerRequest.Ask(CompilerRequest.About.DECLARED, "half"), LONG);
        compiler.finish();
        return steps;
    }

    private static void run(BoxPrograms programs, Path output, List<RunnerRequest> steps)
            throws IOException, InterruptedException, StoppedException {
        Runner runner = Runner.start(programs.sandbox(), programs.archivingRunner(output)).await();
        for (RunnerRequest step : steps) {
            runner.ask(step, LONG);
        }
        runner.ask(new RunnerRequest.Call(0, Arrays.asList(1.0)), LONG);
        runner.finish();
    }
}
