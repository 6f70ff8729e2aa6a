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
            throw new Mismatch("not a finite number", Values.show(got), Values.show(wanted));
        }
        if (!Values.agree(wanted, got, tolerance)) {
            throw new Mismatch("not the right value", Values.show(got), Values.show(wanted));
        }
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
