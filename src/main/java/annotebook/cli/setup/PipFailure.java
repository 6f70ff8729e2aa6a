package annotebook.cli.setup;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Why pip failed, in one sentence. */
public final class PipFailure {

    private static final Pattern NO_NETWORK =
            Pattern.compile(
                    "NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|ProxyError|SSLError|Connection(Error| refused| reset)|name resolution",
                    Pattern.CASE_INSENSITIVE);

    /** How pip words which package it was, the surest first. */
    private static final List<Pattern> PACKAGE =
            List.of(
                    Pattern.compile("The user requested \\(constraint\\) (\\S+)"),
                    Pattern.compile("No matching distribution found for (\\S+)"),
                    Pattern.compile("Failed building wheel for (\\S+)"),
                    Pattern.compile("Failed to build (\\S+)"));

    private PipFailure() {}

    /** The sentence for what pip printed, with the package that it names. */
    static String sentence(PythonVersion python, String output) {
        if (NO_NETWORK.matcher(output).find()) {
            return "The Python packages could not be fetched: the package index does not answer. Connect to the network (or configure pip's index or proxy), then start again.";
        }
        return named(output)
                .map(
                        name ->
                                "No %s can be installed for Python %s on %s %s. Try another Python (%s to %s), then start again."
                                        .formatted(
                                                name,
                                                python,
                                                System.getProperty("os.name"),
                                                System.getProperty("os.arch"),
                                                PythonVersion.OLDEST.series(),
                                                PythonVersion.NEWEST.series()))
                .orElseGet(
                        () ->
                                "pip of Python %s could not install the packages: %s. Fix that, then start again."
                                        .formatted(python, lastLine(output)));
    }

    private static Optional<String> named(String output) {
        return PACKAGE.stream()
                .flatMap(pattern -> pattern.matcher(output).results().limit(1))
                .map((MatchResult result) -> result.group(1))
                .findFirst();
    }

    /** The last line that says something, without pip's {@code ERROR:} and a full stop. */
    public static String lastLine(String output) {
        return output.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("[notice]"))
                .reduce((first, second) -> second)
                .map(line -> line.replaceFirst("^ERROR: ", "").replaceFirst("\\.$", ""))
                .orElse("no reason was given");
    }
}
