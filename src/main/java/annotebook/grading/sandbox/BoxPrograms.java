package annotebook.grading.sandbox;

import annotebook.checks.Effort;
import annotebook.exercises.Lesson;
import annotebook.grading.box.CompilerMain;
import annotebook.grading.box.CompilerRequest;
import annotebook.grading.box.RunnerMain;
import annotebook.grading.quiet.QuietWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The command lines of compiler and runner, with JVM flags as the inner wall.
 *
 * @param directory where the jars are
 * @param sandbox what stands around the processes
 * @param limits what a submission may use up
 * @param place the worker's, counted from 0: its trainings run on processors of their own
 */
record BoxPrograms(Path directory, Sandbox sandbox, Limits limits, int place) {

    private static final String COMPILER_ARCHIVE = "compiler.jsa";
    private static final String RUNNER_ARCHIVE = "runner.jsa";

    /** A compiler lives through many submissions; the clock outside is the one that counts. */
    private static final Limits COMPILER =
            new Limits(
                    new Limits.Times(
                            Duration.ofDays(1),
                            Duration.ofDays(1),
                            Duration.ofDays(1),
                            Duration.ofDays(1)),
                    new Limits.Sizes(512, 64, 0, 0, 0));

    /** Nothing is printed by the JVM on the pipe that carries frames. */
    private static final List<String> FLAGS =
            List.of(
                    "-Xlog:disable",
                    "-XX:+DisplayVMOutputToStderr",
                    "-XX:-UsePerfData",
                    "-XX:+UseSerialGC",
                    "-XX:ReservedCodeCacheSize=64m",
                    "-XX:CompressedClassSpaceSize=64m",
                    "-XX:MaxMetaspaceSize=192m",
                    "-XX:+DisableAttachMechanism",
                    "-Djava.awt.headless=true",
                    "-Dfile.encoding=UTF-8",
                    "-Duser.language=en",
                    "-Duser.country=US",
                    "-Xshare:auto");

    /** Comes up soon, and computes at half the speed: right for answers that take a moment. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private static final int LITTLE = 16;

    Sandbox.Program compiler() {
        return program(
                Rations.of(COMPILER), Map.of(), compilerArguments(archive(COMPILER_ARCHIVE)));
    }

    /** A runner for all cells and calls of a submission to this lesson, but for trainings. */
    Sandbox.Program runner(Lesson lesson) {
        int heap = limits.sizes().mebibytes();
        boolean trains = BoxClassPath.trains(lesson);
        List<String> jvm = new ArrayList<>(memory(heap, trains ? heap : LITTLE));
        jvm.add(QUICK);
        return program(Rations.of(limits), variables(lesson), runnerArguments(jvm, lesson));
    }

    /** A runner for one training. */
    Sandbox.Program trainer(Lesson lesson, Effort effort) {
        List<String> jvm = new ArrayList<>(memory(effort.mebibytes(), effort.mebibytes()));
        jvm.add("-XX:ActiveProcessorCount=" + effort.threads());
        return program(
                Rations.of(effort, limits, place), variables(lesson), runnerArguments(jvm, lesson));
    }

    /** A compiler that writes its archive of classes when it ends. */
    Sandbox.Program archivingCompiler(Path output) {
        return new Sandbox.Program(
                directory,
                output,
                compilerArguments(archiving(output, COMPILER_ARCHIVE)),
                Rations.of(COMPILER),
                Map.of());
    }

    /** A runner that writes its archive of classes when it ends. */
    Sandbox.Program archivingRunner(Path output) {
        List<String> jvm = new ArrayList<>(memory(limits.sizes().mebibytes(), LITTLE));
        jvm.addAll(List.of(QUICK, archiving(output, RUNNER_ARCHIVE)));
        List<String> main =
                List.of("-cp", BoxClassPath.ofCompiler(inside()), RunnerMain.class.getName());
        return new Sandbox.Program(
                directory, output, arguments(jvm, main), Rations.of(limits), Map.of());
    }

    /** What the compiler is told before a submission to this lesson: its words, and those of a screen. */
    CompilerRequest.Open opening(Lesson lesson) {
        List<String> imports = new ArrayList<>(lesson.imports());
        imports.add("import static %s.*;".formatted(QuietWords.class.getName()));
        return new CompilerRequest.Open(BoxClassPath.ofAnswers(inside(), lesson), imports);
    }

    /** The directory as the programs see it. */
    Path inside() {
        return sandbox.inside(directory);
    }

    private Sandbox.Program program(
            Rations rations, Map<String, String> variables, List<String> arguments) {
        return new Sandbox.Program(directory, null, arguments, rations, variables);
    }

    /** OpenBLAS would start threads of its own, one a processor, before it is told not to. */
    private Map<String, String> variables(Lesson lesson) {
        return BoxClassPath.trains(lesson)
                ? Map.of(
                        "ANNOTEBOOK_DATA",
                        inside().resolve(BoxData.FOLDER).toString(),
                        "OPENBLAS_NUM_THREADS",
                        "1")
                : Map.of();
    }

    private List<String> compilerArguments(@Nullable String archive) {
        List<String> jvm = new ArrayList<>(memory(COMPILER.sizes().mebibytes(), LITTLE));
        jvm.add(QUICK);
        if (archive != null) {
            jvm.add(archive);
        }
        return arguments(
                jvm,
                List.of("-cp", BoxClassPath.ofCompiler(inside()), CompilerMain.class.getName()));
    }

    private List<String> runnerArguments(List<String> jvm, Lesson lesson) {
        List<String> all = new ArrayList<>(jvm);
        String archive = archive(RUNNER_ARCHIVE);
        if (archive != null) {
            all.add(archive);
        }
        if (BoxClassPath.trains(lesson)) {
            all.add("-Djava.library.path=" + inside().resolve(BoxLibraries.NATIVE));
            all.add("-Dorg.bytedeco.javacpp.logger=stderr");
        }
        return arguments(
                all,
                List.of(
                        "-cp",
                        BoxClassPath.ofRunner(inside(), lesson),
                        RunnerMain.class.getName()));
    }

    private String archiving(Path output, String name) {
        return "-XX:ArchiveClassesAtExit=" + sandbox.insideOutput(output).resolve(name);
    }

    private @Nullable String archive(String name) {
        return Files.exists(directory.resolve(name))
                ? "-XX:SharedArchiveFile=" + inside().resolve(name)
                : null;
    }

    private static List<String> memory(int heap, int direct) {
        return List.of("-Xmx" + heap + "m", "-XX:MaxDirectMemorySize=" + direct + "m");
    }

    private static List<String> arguments(List<String> jvm, List<String> main) {
        return Stream.of(FLAGS, jvm, main).flatMap(List::stream).toList();
    }
}
