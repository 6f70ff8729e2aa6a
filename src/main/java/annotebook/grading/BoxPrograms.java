package annotebook.grading;

import annotebook.checks.Lesson;
import annotebook.grading.box.CompilerMain;
import annotebook.grading.box.CompilerRequest;
import annotebook.grading.box.RunnerMain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command lines of compiler and runner, with JVM flags as the inner wall. */
record BoxPrograms(Path directory, Sandbox sandbox, Limits limits) {

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
                    new Limits.Sizes(512, 64, 0, 0));

    /** Nothing is printed by the JVM on the pipe that carries frames. */
    private static final List<String> FLAGS =
            List.of(
                    "-Xlog:disable",
                    "-XX:+DisplayVMOutputToStderr",
                    "-XX:-UsePerfData",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:ReservedCodeCacheSize=64m",
                    "-XX:CompressedClassSpaceSize=64m",
                    "-XX:MaxMetaspaceSize=192m",
                    "-XX:MaxDirectMemorySize=16m",
                    "-XX:+DisableAttachMechanism",
                    "-Djava.awt.headless=true",
                    "-Dfile.encoding=UTF-8",
                    "-Duser.language=en",
                    "-Duser.country=US",
                    "-Xshare:auto");

    Sandbox.Program compiler() {
        return new Sandbox.Program(
                directory,
                null,
                arguments(COMPILER, archive(COMPILER_ARCHIVE), compilerMain()),
                COMPILER);
    }

    Sandbox.Program runner(Lesson lesson) {
        return new Sandbox.Program(
                directory,
                null,
                arguments(limits, archive(RUNNER_ARCHIVE), runnerMain(lesson)),
                limits);
    }

    /** A compiler that writes its archive of classes when it ends. */
    Sandbox.Program archivingCompiler(Path output) {
        return new Sandbox.Program(
                directory,
                output,
                arguments(COMPILER, archiving(output, COMPILER_ARCHIVE), compilerMain()),
                COMPILER);
    }

    /** A runner that writes its archive of classes when it ends. */
    Sandbox.Program archivingRunner(Path output) {
        List<String> main =
                List.of("-cp", BoxClassPath.ofCompiler(inside()), RunnerMain.class.getName());
        return new Sandbox.Program(
                directory,
                output,
                arguments(limits, archiving(output, RUNNER_ARCHIVE), main),
                limits);
    }

    /** What the compiler is told before a submission to this lesson. */
    CompilerRequest.Open opening(Lesson lesson) {
        return new CompilerRequest.Open(BoxClassPath.ofAnswers(inside(), lesson), lesson.imports());
    }

    /** The directory as the programs see it. */
    Path inside() {
        return sandbox.inside(directory);
    }

    private List<String> compilerMain() {
        return List.of("-cp", BoxClassPath.ofCompiler(inside()), CompilerMain.class.getName());
    }

    private List<String> runnerMain(Lesson lesson) {
        return List.of("-cp", BoxClassPath.ofRunner(inside(), lesson), RunnerMain.class.getName());
    }

    private String archiving(Path output, String name) {
        return "-XX:ArchiveClassesAtExit=" + sandbox.insideOutput(output).resolve(name);
    }

    private @Nullable String archive(String name) {
        return Files.exists(directory.resolve(name))
                ? "-XX:SharedArchiveFile=" + inside().resolve(name)
                : null;
    }

    private static List<String> arguments(
            Limits limits, @Nullable String archive, List<String> main) {
        List<String> arguments = new ArrayList<>(FLAGS);
        arguments.add("-Xmx" + limits.sizes().mebibytes() + "m");
        if (archive != null) {
            arguments.add(archive);
        }
        arguments.addAll(main);
        return arguments;
    }
}
