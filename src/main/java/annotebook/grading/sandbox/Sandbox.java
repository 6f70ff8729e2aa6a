package annotebook.grading.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands around the processes that compile and run a student's text. */
public sealed interface Sandbox permits Bubblewrap, PlainProcess {

    /**
     * A Java program to start.
     *
     * @param directory the one directory that it may read, beside the JDK
     * @param output a directory that it may write, or null; for programs without a student's text
     * @param arguments the arguments of {@code java}, with the paths of {@link Sandbox#inside}
     * @param rations what it may use up
     * @param variables what it finds in its environment
     */
    record Program(
            Path directory,
            @Nullable Path output,
            List<String> arguments,
            Rations rations,
            Map<String, String> variables) {}

    /** Its name in the option {@code --sandbox}. */
    String name();

    /** The path by which a program knows the directory that it may read. */
    Path inside(Path directory);

    /** The path by which a program knows the directory that it may write. */
    Path insideOutput(Path output);

    /** Writes what it needs itself beside the files that programs read. */
    void prepare(Path directory) throws IOException;

    /** What it lacks on this machine, a sentence each. */
    List<String> notices();

    /** Starts a program; only its standard input and output lead out. */
    Process start(Program program) throws IOException;

    /** Kills a program and every process that it has started, without waiting for them. */
    void kill(Process program);
}
