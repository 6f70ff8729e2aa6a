package annotebook.display;

import java.util.stream.IntStream;

/** Which rows, columns or units are shown when there is no room for all of them. */
public final class Elision {

    /** Stands for the dots between the first and the last that are shown. */
    public static final int DOTS = -1;

    private Elision() {}

    /** 0 to n - 1 if at most {@code limit}, else the first ones, {@link #DOTS}, and the last three. */
    public static int[] shown(int n, int limit) {
        if (n <= limit) {
            return IntStream.range(0, n).toArray();
        }
        int tail = Math.min(3, limit / 4);
        IntStream head = IntStream.range(0, limit - tail - 1);
        IntStream rest = IntStream.concat(IntStream.of(DOTS), IntStream.range(n - tail, n));
        return IntStream.concat(head, rest).toArray();
    }
}
