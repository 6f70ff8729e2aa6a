package annotebook.cli.setup;

import java.util.List;

/** What is installed into {@code .venv}; the versions come from one file for all sets. */
public enum PackageSet {
    /** Notebooks can be opened and executed. */
    STUDENT,

    /** The same, and nbgrader. */
    INSTRUCTOR,

    /** The same, and what the tests compare the library's files with. */
    DEVELOPER;

    List<String> packages() {
        return switch (this) {
            case STUDENT -> List.of("jupyterlab", "jjava", "nbclient");
            case INSTRUCTOR -> List.of("jupyterlab", "jjava", "nbclient", "nbgrader");
            case DEVELOPER ->
                    List.of("jupyterlab", "jjava", "nbclient", "nbgrader", "numpy", "safetensors");
        };
    }

    /** Whether a {@code .venv} with this set also covers {@code other}. */
    boolean covers(PackageSet other) {
        return packages().containsAll(other.packages());
    }
}
