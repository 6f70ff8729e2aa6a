package annotebook.grading.run;

import annotebook.grading.release.HiddenChecks;
import annotebook.grading.sandbox.Box;
import annotebook.grading.sandbox.Bubblewrap;
import annotebook.grading.sandbox.PlainProcess;
import annotebook.grading.sandbox.Sandbox;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A worker: a trusted process that runs the checks of one notebook after another.
 *
 * <p>It holds the secret and the hidden checks, so no text of a student is ever compiled or run in it: that
 * happens in the box, which is given inputs and gives back values. It ends when its standard input ends, so that
 * none outlives a killed coordinator.
 */
public final class WorkerMain {

    private final Messages messages;
    private final BlockingQueue<WorkerTask> tasks = new LinkedBlockingQueue<>();

    private WorkerMain(Messages messages) {
        this.messages = messages;
    }

    /** Reads a setup and then tasks from standard input; answers on standard output. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Messages messages =
                new Messages(
                        new FileInputStream(FileDescriptor.in),
                        new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        Locale.setDefault(Locale.ROOT); // a verdict must not depend on where it was made
        WorkerSetup setup = messages.read(WorkerSetup.class);
        new WorkerMain(messages).work(setup);
    }

    private void work(WorkerSetup setup) throws IOException, InterruptedException {
        try (Box box = box(setup)) {
            Grader grader =
                    new Grader(
                            box::open,
                            new HiddenChecks(WorkerMain.class.getClassLoader()),
                            setup.secret());
            messages.write(new WorkerReply(WorkerReply.READY, null, ""));
            Thread listener = new Thread(this::listen, "coordinator");
            listener.setDaemon(true);
            listener.start();
            while (true) {
                messages.write(answer(grader, tasks.take()));
            }
        } catch (IOException e) {
            messages.write(
                    new WorkerReply(WorkerReply.READY, null, String.valueOf(e.getMessage())));
        }
    }

    private static Box box(WorkerSetup setup) throws IOException {
        return new Box(
                Path.of(setup.box()), sandbox(setup.sandbox()), setup.limits(), setup.place());
    }

    private static Sandbox sandbox(String name) throws IOException {
        Sandbox process = new PlainProcess();
        return process.name().equals(name) ? process : Bubblewrap.find();
    }

    private static WorkerReply answer(Grader grader, WorkerTask task) {
        try {
            return new WorkerReply(task.number(), grader.grade(task), "");
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return new WorkerReply(task.number(), null, String.valueOf(e.getMessage()));
        }
    }

    private void listen() {
        try {
            while (true) {
                tasks.add(messages.read(WorkerTask.class));
            }
        } catch (EOFException e) {
            end(0);
        } catch (IOException e) {
            end(1);
        }
    }

    /** At once, with everything in the box: it may be in the middle of an endless loop. */
    private static void end(int status) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(status);
    }
}
