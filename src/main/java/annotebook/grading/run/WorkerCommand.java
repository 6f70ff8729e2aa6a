package annotebook.grading.run;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a worker's JVM is started: small, quick to start, and with the hidden checks in reach. */
final class WorkerCommand {

    private WorkerCommand() {}

    static List<String> of(GradingPlan.Kit kit, Optional<Challenge> challenge) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Xmx" + (challenge.isPresent() ? 1024 : 512) + "m"));
        challenge.ifPresent(
                it ->
                        command.add(
                                "-D%s=%s"
                                        .formatted(
                                                Challenge.PROPERTY, it.folder().toAbsolutePath())));
        command.addAll(
                List.of(
                        "-cp",
                        kit.library() + File.pathSeparator + kit.checks(),
                        WorkerMain.class.getName()));
        return command;
    }
}
