package annotebook.grading.notebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of cell that nbformat 4 knows. */
public enum CellType {
    /** Run by the kernel. */
    CODE,

    /** Prose. */
    MARKDOWN,

    /** Used by neither kernel nor kit. */
    RAW;

    /** The type that a file calls {@code "code"}, {@code "markdown"} or {@code "raw"}. */
    static Optional<CellType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.word().equals(name)).findFirst();
    }

    /** What a file calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
