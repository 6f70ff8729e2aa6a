package annotebook.grading.sandbox;

import java.time.Duration;

/**
 * What one submission may use up.
 *
 * @param times how long things may take
 * @param sizes how large things may be
 */
public record Limits(Times times, Sizes sizes) {

    /** Limits that an honest submission comes nowhere near. */
    public static final Limits DEFAULT =
            new Limits(
                    new Times(
                            Duration.ofSeconds(5),
                            Duration.ofSeconds(10),
                            Duration.ofSeconds(10),
                            Duration.ofSeconds(120)),
                    new Sizes(256, 64, 65_536, 131_072, 400));

    /**
     * How long things may take, by the clock on the wall.
     *
     * @param call one call of the student's code by a check
     * @param cell one cell, when it runs
     * @param compile one snippet, in the compiler
     * @param submission everything that the student's text and code cause, together
     */
    public record Times(Duration call, Duration cell, Duration compile, Duration submission) {}

    /**
     * How large things may be.
     *
     * @param mebibytes the heap of the process that runs the student's code, in MiB
     * @param processes its processes and threads together; a JVM alone has about 15
     * @param cellCharacters the text of one cell
     * @param notebookBytes the text of all cells together, in UTF-8: many times what an honest
     *     notebook has, and little for a network that was trained elsewhere and pasted in
     * @param snippets declarations and statements of the whole submission
     */
    public record Sizes(
            int mebibytes, int processes, int cellCharacters, int notebookBytes, int snippets) {}
}
