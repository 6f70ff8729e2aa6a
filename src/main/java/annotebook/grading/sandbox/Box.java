package annotebook.grading.sandbox;

import annotebook.exercises.Lesson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The box of one worker: a warm compiler, and a runner for each submission, one submission after the
 * other. For one thread.
 */
public final class Box implements AutoCloseable {

    private final BoxPrograms programs;
    private final Compiler compiler;
    private @Nullable Session session;

    /**
     * A box over the files that {@link #prepare} wrote.
     *
     * @param directory where they are
     * @param sandbox what stands around the processes
     * @param limits what each submission may use up
     */
    public Box(Path directory, Sandbox sandbox, Limits limits) {
        this(directory, sandbox, limits, 0);
    }

    /** The box of the worker at a place, counted from 0, of several. */
    public Box(Path directory, Sandbox sandbox, Limits limits, int place) {
        this.programs = new BoxPrograms(directory, sandbox, limits, place);
        this.compiler = new Compiler(() -> Channel.open(sandbox, programs.compiler()));
    }

    /**
     * A folder with what all boxes of a grading run read.
     *
     * @param data as below
     * @throws IOException when the sandbox does not work, in one sentence
     */
    public static BoxFolder prepare(Sandbox sandbox, List<String> data) throws IOException {
        BoxFolder folder = BoxFolder.make();
        try {
            prepare(folder.path(), sandbox, data);
            return folder;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /**
     * Writes what all boxes of a grading run read, once: jars and class archives.
     *
     * @param directory an empty directory; everybody on this machine may read what is written there
     * @param data names of files in the data folder that a lesson needs beside those of the student kit
     * @throws IOException when the sandbox does not work, in one sentence
     */
    public static void prepare(Path directory, Sandbox sandbox, List<String> data)
            throws IOException {
        PathAccess.everyoneReads(directory);
        sandbox.prepare(directory);
        BoxClassPath.write(directory);
        if (Lesson.all().stream().anyMatch(BoxClassPath::trains)) {
            BoxLibraries.writeNatives(directory);
            BoxData.write(directory, data);
        }
        BoxArchives.write(new BoxPrograms(directory, sandbox, Limits.DEFAULT, 0));
    }

    /**
     * Begins with a submission; the one before is closed.
     *
     * @throws IOException when the box does not work; never because of a submission
     */
    public Session open(Lesson lesson) throws IOException {
        if (session != null) {
            session.close();
        }
        session = new BoxedSession(programs, compiler, lesson);
        return session;
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
        compiler.close();
    }
}
