package annotebook.checks;

import annotebook.call.Thrown;

/** Turns what a student's method threw into a reply. */
public final class ThrownReply {

    /** What JShell throws when a body refers to something that is not there yet. */
    private static final String UNRESOLVED = "SPIResolutionException";

    private static final int LINE_CHARACTERS = 200;

    private ThrownReply() {}

    /** The reply to what was thrown. */
    public static Reply.Failed of(Thrown thrown) {
        String name = thrown.name();
        String message = thrown.message();
        if (thrown.unsupported() && message != null && message.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            return new Reply.Failed(Reply.Kind.NOT_WRITTEN, message);
        }
        if (name.equals(UNRESOLVED)) {
            return new Reply.Failed(Reply.Kind.INCOMPLETE, "a name in its body");
        }
        return new Reply.Failed(
                Reply.Kind.THREW, message == null ? name : name + ": " + firstLine(message));
    }

    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.substring(0, Math.min(line.length(), LINE_CHARACTERS));
    }
}
