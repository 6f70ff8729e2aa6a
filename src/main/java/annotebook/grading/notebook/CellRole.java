package annotebook.grading.notebook;

/** What a cell is for, by its nbgrader metadata. */
public enum CellRole {
    /** Prose, or code to play with: nbgrader knows nothing of it. */
    PLAIN,

    /** Given code whose text is the master's. */
    LOCKED,

    /** The student's answer; its grade id is the exercise's. */
    ANSWER,

    /** Checks an answer and gives points; its grade id is {@code check-} and the exercise's. */
    CHECK,

    /** A written answer that a person grades; its grade id is the exercise's. */
    MANUAL
}
