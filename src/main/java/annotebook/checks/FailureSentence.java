package annotebook.checks;

/** Says in one sentence why a student's method gave no value. */
final class FailureSentence {

    private FailureSentence() {}

    static String of(String exercise, Signature signature, Reply.Failed failed) {
        String name = signature.name();
        return switch (failed.kind()) {
            case NOT_DEFINED, REFUSED, WRONG_SIGNATURE, OVERLOADED, UNCALLABLE ->
                    ofDeclaration(signature, failed);
            case INCOMPLETE ->
                    "%s uses something that is not defined (%s): define it, or run its cell first."
                            .formatted(name, failed.detail());
            case NOT_WRITTEN -> notWritten(exercise, name, failed.detail());
            case THREW ->
                    failed.place().isEmpty()
                            ? "%s threw %s.".formatted(name, failed.detail())
                            : "%s threw %s, in %s."
                                    .formatted(name, failed.detail(), failed.place());
            case TOO_SLOW ->
                    "%s did not come back within %s: does a loop in it never end?"
                            .formatted(name, failed.detail());
            case WAITED ->
                    "%s did not come back within %s, of which it hardly ran: does it wait for something, or is the machine busy? Run this cell again."
                            .formatted(name, failed.detail());
            case NULL ->
                    signature.isMethod()
                            ? "%s returned null.".formatted(name)
                            : "%s is null: give it a value, run its cell, then this one."
                                    .formatted(name);
            case UNREADABLE ->
                    "%s gave a value that cannot be read: %s.".formatted(name, failed.detail());
            case DIED -> "%s ended the program that ran it (%s).".formatted(name, failed.detail());
        };
    }

    private static String ofDeclaration(Signature signature, Reply.Failed failed) {
        String name = signature.name();
        return switch (failed.kind()) {
            case REFUSED ->
                    "%s does not compile (%s): mend it, run its cell, then this one."
                            .formatted(name, failed.detail());
            case WRONG_SIGNATURE ->
                    "%s is declared as \"%s\"; wanted \"%s\": change its types back, run its cell, then this one."
                            .formatted(name, failed.detail(), signature.text());
            case OVERLOADED ->
                    "There is more than one %s (%s), wanted is \"%s\" alone: restart the kernel, which forgets what the notebook no longer holds, and run all cells."
                            .formatted(name, failed.detail(), signature.text());
            case UNCALLABLE ->
                    "%s has the wanted types, but cannot be called: run its cell again, then this one; if that does not help, restart the kernel and run all cells."
                            .formatted(name);
            default -> "%s is not defined yet: run the cell above, then this one.".formatted(name);
        };
    }

    /** A stub throws the id of its exercise, which may be an earlier one that this one calls. */
    private static String notWritten(String exercise, String name, String missing) {
        return missing.equals(exercise)
                ? "%s is not written yet: replace the line that throws by your own code."
                        .formatted(name)
                : "%s needs %s, which is not written yet: do that exercise first."
                        .formatted(name, missing);
    }
}
