package annotebook.grading.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A worker that does what the notebook's name says: grade, die, break, hang, fail, or die the first time. */
final class FakeWorker {

    private FakeWorker() {}

    /** The command that starts one; it keeps its marks in this folder. */
    static List<String> command(Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                "-Dfolder=" + folder,
                FakeWorker.class.getName());
    }

    /** Answers until its input ends. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Messages messages = new Messages(System.in, System.out);
        WorkerSetup setup = messages.read(WorkerSetup.class);
        messages.write(new WorkerReply(WorkerReply.READY, null, setup.sandbox()));
        while (true) {
            WorkerTask task = messages.read(WorkerTask.class);
            messages.write(
                    act(task)
                            ? new WorkerReply(
                                    task.number(), new NotebookGrade(List.of(), List.of()), "")
                            : new WorkerReply(task.number(), null, "the box broke"));
        }
    }

    private static boolean act(WorkerTask task) throws InterruptedException, IOException {
        File mark = new File(System.getProperty("folder"), task.notebook() + task.number());
        switch (task.notebook()) {
            case "die" -> Runtime.getRuntime().halt(3);
            case "break" -> throw new ArithmeticException("of the kit\nin two lines");
            case "hang" -> Thread.sleep(Long.MAX_VALUE);
            case "die once" -> {
                if (mark.createNewFile()) {
                    Runtime.getRuntime().halt(3);
                }
            }
            default -> Files.writeString(mark.toPath(), "graded");
        }
        return !task.notebook().equals("fail");
    }
}
