package annotebook.checks;

/** The assertions that checks make; each failure is a {@link Mismatch} in a student's words. */
public final class Expect {

    /** A number is right within this, times max(1, |wanted|). */
    public static final double TOLERANCE = 1e-9;

    private Expect() {}

    /** Right shape, finite, and every number within {@value #TOLERANCE} x max(1, |wanted|). */
    public static void assertClose(Object wanted, Object got) {
        assertClose(wanted, got, TOLERANCE);
    }

    /** Right shape, finite, and every number within {@code tolerance} x max(1, |wanted|). */
    public static void assertClose(Object wanted, Object got, double tolerance) {
        assertShape(wanted, got);
        if (!Values.isFinite(got)) {
            throw mismatch("not a finite number", wanted, got, tolerance);
        }
        if (!Values.agree(wanted, got, tolerance)) {
            throw mismatch("not the right value", wanted, got, tolerance).between(wanted, got);
        }
    }

    /**
     * What a student reads of two values that differ by more than {@value #TOLERANCE} x max(1, |wanted|): both in full
     * where they are small or their shapes differ, else the first entry that differs.
     */
    public static Mismatch mismatch(String sentence, Object wanted, Object got) {
        return mismatch(sentence, wanted, got, TOLERANCE);
    }

    private static Mismatch mismatch(String sentence, Object wanted, Object got, double tolerance) {
        boolean inFull = Values.isShown(wanted) || !Values.shape(wanted).equals(Values.shape(got));
        return inFull
                ? new Mismatch(sentence, Values.show(got), Values.show(wanted))
                : new Mismatch(sentence + ": " + Values.difference(wanted, got, tolerance));
    }

    /** The right kind and shape of value, whatever the numbers. */
    public static void assertShape(Object wanted, Object got) {
        if (!Values.shape(wanted).equals(Values.shape(got))) {
            throw new Mismatch("not the right shape", Values.shape(got), Values.shape(wanted));
        }
    }

    /** Holds, or the sentence is what the student reads. */
    public static void assertThat(boolean holds, String sentence) {
        if (!holds) {
            throw new Mismatch(sentence);
        }
    }
}
