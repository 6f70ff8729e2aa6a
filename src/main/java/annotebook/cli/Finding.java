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
        /** Notebooks will not run before this is mended. */
        TODO("to do");

        private final String word;

        Status(String word) {
            this.word = word;
        }
    }

    static Finding of(boolean well, Status otherwise, String subject, String found, String advice) {
        return well
                ? new Finding(Status.OK, subject, found)
                : new Finding(otherwise, subject, found + ": " + advice);
    }

    @Override
    public String toString() {
        return "%-6s %-11s %s".formatted(status.word, subject, text);
    }
}
