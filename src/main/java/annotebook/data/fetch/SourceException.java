package annotebook.data.fetch;

/** A source that could not give what it was asked for, in a clause: {@code "x.org does not answer"}; another may. */
final class SourceException extends Exception {

    private static final long serialVersionUID = 1;

    SourceException(String clause) {
        super(clause);
    }

    SourceException(String clause, Throwable cause) {
        super(clause, cause);
    }

    String clause() {
        return String.valueOf(getMessage());
    }
}
