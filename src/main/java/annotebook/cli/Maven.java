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
import java.util.stream.Collectors;
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
        List<String> lines = new ArrayList<>();
        try (ProgressBar bar = ProgressBars.unbounded("native libraries")) {
            int status =
                    Subprocess.run(
                            new ProcessBuilder(arguments(platforms, folder)),
                            line -> {
                                lines.add(line);
                                bar.step();
                            });
            if (status != 0) {
                throw new Failure(reason(lines));
            }
        } catch (UncheckedIOException e) {
            throw new Failure("it is not on the PATH");
        }
    }

    private List<String> arguments(Set<NativePlatform> platforms, Path folder) {
        String names = platforms.stream().map(NativePlatform::id).collect(Collectors.joining(","));
        return Stream.concat(
                        command.stream(),
                        Stream.of(
                                "-P",
                                names,
                                "dependency:copy-dependencies",
                                "-DincludeGroupIds=org.bytedeco",
                                "-DincludeClassifiers=" + names,
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
