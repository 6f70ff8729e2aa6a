package annotebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ProgressBar;

/** pip of an environment; it asks whatever index the user's pip is configured for. */
final class Pip {

    private static final Pattern NO_NETWORK =
            Pattern.compile(
                    "NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|ProxyError|SSLError|Connection(Error| refused| reset)|name resolution",
                    Pattern.CASE_INSENSITIVE);

    private final Path python;
    private final String constraints;

    /**
     * pip of the environment that {@code python} belongs to.
     *
     * @param constraints the pinned versions, in the format of a requirements file
     */
    Pip(Path python, String constraints) {
        this.python = python;
        this.constraints = constraints;
    }

    /**
     * Installs packages in their pinned versions.
     *
     * @throws UserError when the network does not answer or a package does not fit
     */
    void install(List<String> packages) throws IOException {
        Path pins = Files.createTempFile("annotebook", ".txt");
        StringBuilder output = new StringBuilder();
        try (ProgressBar bar = ProgressBars.unbounded("packages")) {
            Files.writeString(pins, constraints);
            int status =
                    Subprocess.run(
                            new ProcessBuilder(arguments(pins, packages)),
                            line -> {
                                output.append(line).append('\n');
                                follow(line, bar);
                            });
            if (status != 0) {
                throw new UserError(sentence(output.toString()));
            }
        } finally {
            Files.deleteIfExists(pins);
        }
    }

    List<String> arguments(Path pins, List<String> packages) {
        List<String> call = new ArrayList<>();
        call.add(python.toString());
        call.addAll(List.of("-I", "-m", "pip", "install", "--no-input"));
        call.addAll(List.of("--disable-pip-version-check", "--progress-bar", "off"));
        call.addAll(List.of("-c", pins.toString()));
        call.addAll(packages);
        return call;
    }

    static String sentence(String output) {
        if (NO_NETWORK.matcher(output).find()) {
            return "The Python packages could not be fetched: the package index does not answer. Connect to the network (or configure pip's index or proxy), then start again.";
        }
        return "pip could not install the pinned packages: %s. Try a current Python (3.11 or newer), then start again."
                .formatted(lastLine(output));
    }

    /** The last line that says something, without pip's {@code ERROR:}. */
    static String lastLine(String output) {
        return output.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("[notice]"))
                .reduce((first, second) -> second)
                .map(line -> line.replaceFirst("^ERROR: ", ""))
                .orElse("no reason was given");
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
