package annotebook.cli.setup;

import java.util.Locale;

/** Why {@code python -m venv} failed, in one sentence. */
final class VenvFailure {

    private VenvFailure() {}

    /**
     * The sentence for what Python printed.
     *
     * <p>Debian and Ubuntu ship {@code venv} and {@code ensurepip} in a package of their own.
     */
    static String sentence(Python python, String output) {
        String lower = output.toLowerCase(Locale.ROOT);
        if (lower.contains("ensurepip") || lower.contains("no module named")) {
            return "Python %s has no %s. Install it (Debian and Ubuntu: apt install python3-venv), then start again."
                    .formatted(
                            python.version(),
                            lower.contains("no module named venv")
                                    ? "venv module"
                                    : "pip for new environments");
        }
        return "Python %s cannot make .venv: %s. Check space and permissions in this folder, then start again."
                .formatted(python.version(), PipFailure.lastLine(output));
    }
}
