package annotebook.grading.sandbox;

import annotebook.checks.StudentCode;

/** One submission in the box: cells go in, in their order, and between them its code is called. */
public interface Session extends AutoCloseable {

    /**
     * Runs a cell as a notebook would: snippet by snippet, up to the first that fails. Lines that
     * begin with {@code %} are left out.
     *
     * @throws java.io.UncheckedIOException when the box itself does not work; never because of what
     *     the cell does
     */
    CellOutcome runCell(String source);

    /**
     * The student's code as the cells so far have left it. It answers as it would in a notebook,
     * and is for the checks of one exercise: once a call was too slow or fatal, it is asked no more.
     */
    StudentCode code();

    /**
     * Begins again without any cell. What was used up stays used up.
     *
     * @throws java.io.UncheckedIOException when the box itself does not work
     */
    void restart();

    /** Whether its time is used up: nothing runs any more, and what fails now fails for that. */
    boolean isSpent();

    /** Ends whatever of the submission still runs. */
    @Override
    void close();
}
