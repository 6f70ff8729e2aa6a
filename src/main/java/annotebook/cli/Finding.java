package annotebook.cli;

/**
 * One line of {@code doctor}: a thing that was looked for.
 *
 * @param text what was found or, when it is not well, what to do
 */
record Finding(Status status, String subject, String text) {

    /** How much it matters. */
    enum Status {
        /** Nothing to do. */
        OK("ok"),
        /** Works, but can be better. */
        NOTE("note"),
        /** Notebooks will not run before this is fixed. */
        TODO("to do");

        private final String word;

        Status(String word) {
            this.word = word;
        }
    }

    static Finding ok(String subject, String found) {
        return new Finding(Status.OK, subject, found);
    }

    /** This finding if all is well, else what to do about it. */
    Finding unless(boolean well, Status otherwise, String advice) {
        return well ? this : new Finding(otherwise, subject, text + ": " + advice);
    }

    @Override
    public String toString() {
        return "%-6s %-11s %s".formatted(status.word, subject, text);
    }
}
