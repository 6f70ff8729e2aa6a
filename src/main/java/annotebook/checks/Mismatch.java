package annotebook.checks;

import org.jspecify.annotations.Nullable;

/** Says what a student's result should have been. */
public final class Mismatch extends AssertionError {

    private static final long serialVersionUID = 1;

    private final @Nullable String got;
    private final @Nullable String wanted;
    private int points;
    private boolean isOfArgument;
    private transient @Nullable Object right;
    private transient @Nullable Object wrong;

    /** A sentence alone. */
    public Mismatch(String sentence) {
        this(sentence, null, null);
    }

    /** A sentence, with what came and what was wanted, in words. */
    public Mismatch(String sentence, @Nullable String got, @Nullable String wanted) {
        super(sentence);
        this.got = got;
        this.wanted = wanted;
    }

    /** The same, for an answer that earns some of the points all the same. */
    public Mismatch worth(int points) {
        this.points = points;
        return this;
    }

    /** The same, of these two values: what they have to do with each other may be told too. */
    public Mismatch between(Object wanted, Object got) {
        this.right = wanted;
        this.wrong = got;
        return this;
    }

    /** A sentence about an argument that was changed, whatever was returned. */
    static Mismatch ofArgument(String sentence) {
        Mismatch mismatch = new Mismatch(sentence);
        mismatch.isOfArgument = true;
        return mismatch;
    }

    /** Whether it says nothing of what was returned. */
    boolean isOfArgument() {
        return isOfArgument;
    }

    /** The value that was wanted; null where it is not one alone. */
    @Nullable Object right() {
        return right;
    }

    /** The value that came instead; null where there is none. */
    @Nullable Object wrong() {
        return wrong;
    }

    /** The points that it earns; 0 unless it was said otherwise. */
    public int points() {
        return points;
    }

    /** What came, in words; null when the sentence says it. */
    public @Nullable String got() {
        return got;
    }

    /** What was wanted, in words; null when the sentence says it. */
    public @Nullable String wanted() {
        return wanted;
    }
}
