package annotebook.cli.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;

/**
 * pip of an environment: it asks whatever index the user's pip is configured for, and installs into
 * its own environment whatever the user's pip is configured for.
 *
 * @param venv the environment's folder, absolute
 * @param python the environment's Python
 * @param constraints the pinned versions, in the format of a requirements file
 */
public record Pip(Path venv, Path python, String constraints) {

    /**
     * Installs packages in their pinned versions.
     *
     * @param version of the environment's Python
     * @throws UserError when the network does not answer or a package does not fit
     */
    void install(List<String> packages, PythonVersion version) throws IOException {
        Path pins = Files.createTempFile("annotebook", ".txt");
        try (ProgressBar bar = ProgressBars.unbounded("packages")) {
            Files.writeString(pins, constraints);
            run(arguments(pins, packages), version, line -> follow(line, bar));
        } finally {
            Files.deleteIfExists(pins);
        }
    }

    /**
     * Asks the index for a package, installs nothing, and does not wait long.
     *
     * @param version of the environment's Python
     * @throws UserError when the network does not answer or there is no such package
     */
    public void look(String name, PythonVersion version) {
        List<String> call = new ArrayList<>(start());
        call.addAll(List.of("index", "versions", "--pre", name));
        call.addAll(List.of("--retries", "1", "--timeout", "10"));
        run(call, version, line -> {});
    }

    private static void run(List<String> call, PythonVersion version, Consumer<String> lines) {
        StringBuilder output = new StringBuilder();
        int status =
                Subprocess.run(
                        new ProcessBuilder(call),
                        line -> {
                            output.append(line).append('\n');
                            lines.accept(line);
                        });
        if (status != 0) {
            throw new UserError(PipFailure.sentence(version, output.toString()));
        }
    }

    List<String> arguments(Path pins, List<String> packages) {
        List<String> call = new ArrayList<>(start());
        call.addAll(List.of("install", "--progress-bar", "off"));
        call.addAll(intoThisEnvironment());
        call.addAll(List.of("-c", pins.toString()));
        call.addAll(packages);
        return call;
    }

    private List<String> start() {
        return List.of(
                python.toString(), "-I", "-m", "pip", "--no-input", "--disable-pip-version-check");
    }

    /** A place that PIP_USER, PIP_TARGET, PIP_PREFIX, PIP_ROOT or a pip.conf names is another one. */
    private List<String> intoThisEnvironment() {
        return List.of(
                "--no-user",
                "--target=",
                "--prefix=" + venv,
                "--root=" + Objects.requireNonNull(venv.getRoot(), "absolute"));
    }

    private static void follow(String line, ProgressBar bar) {
        if (line.startsWith("Collecting ")) {
            bar.step();
            bar.setExtraMessage(line.substring("Collecting ".length()).split("[ =<>!;(\\[]", 2)[0]);
        } else if (line.startsWith("Installing ")) {
            bar.setExtraMessage("installing");
        }
    }
}
