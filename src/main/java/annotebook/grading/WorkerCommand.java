package annotebook.grading;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** How a worker's JVM is started: small, quick to start, and with the hidden checks in reach. */
final class WorkerCommand {

    private WorkerCommand() {}

    static List<String> of(GradingPlan.Kit kit) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx512m",
                "-cp",
                kit.library() + File.pathSeparator + kit.checks(),
                WorkerMain.class.getName());
    }
}
