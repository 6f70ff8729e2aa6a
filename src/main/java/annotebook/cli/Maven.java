package annotebook.cli;

import annotebook.cli.setup.Platform;
import annotebook.cli.setup.ProgressBars;
import annotebook.cli.setup.Project;
import annotebook.cli.setup.Subprocess;
import annotebook.grading.release.NativePlatform;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;

/**
 * The user's Maven, run on the checkout: it knows the versions, the mirrors and the local repository,
 * and checks what it fetches.
 *
 * @param command the program and the arguments that always come first
 */
record Maven(List<String> command) {

    private static final String ERROR = "[ERROR] ";
    private static final int LONGEST_REASON = 160;

    /** A failure of Maven, in its own words. */
    static final class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        Failure(String output) {
            super(output);
        }
    }

    /** Maven from the PATH. */
    static Maven of(Project project) {
        Path pom = project.root().resolve("pom.xml");
        return new Maven(
                List.of(Platform.isWindows() ? "mvn.cmd" : "mvn", "-B", "-f", pom.toString()));
    }

    /** Copies the jars with the native library of these platforms into a folder. */
    void copyNatives(Set<NativePlatform> platforms, Path folder) throws Failure {
        try (ProgressBar bar = ProgressBars.unbounded("native libraries")) {
            for (NativePlatform platform : platforms) {
                copyNatives(platform, folder, bar);
            }
        } catch (UncheckedIOException e) {
            throw new Failure("it is not on the PATH");
        }
    }

    private void copyNatives(NativePlatform platform, Path folder, ProgressBar bar) throws Failure {
        List<String> lines = new ArrayList<>();
        int status =
                Subprocess.run(
                        new ProcessBuilder(arguments(platform, folder)),
                        line -> {
                            lines.add(line);
                            bar.step();
                        });
        if (status != 0) {
            throw new Failure(reason(lines));
        }
    }

    /** The pom names one platform at a time. */
    private List<String> arguments(NativePlatform platform, Path folder) {
        return Stream.concat(
                        command.stream(),
                        Stream.of(
                                "-Dnative.platform=" + platform.id(),
                                "dependency:copy-dependencies",
                                "-DincludeGroupIds=org.bytedeco",
                                "-DincludeClassifiers=" + platform.id(),
                                "-DoutputDirectory=" + folder))
                .toList();
    }

    /** The first error that Maven names; if it is long, its end, where the cause is. */
    static String reason(List<String> lines) {
        String reason =
                lines.stream()
                        .filter(line -> line.startsWith(ERROR))
                        .map(
                                line ->
                                        line.substring(ERROR.length())
                                                .replaceFirst(" -> \\[Help.*", ""))
                        .findFirst()
                        .orElse("it gave no reason");
        int tooMany = reason.length() - LONGEST_REASON;
        return tooMany > 0 ? "..." + reason.substring(tooMany) : reason;
    }
}
