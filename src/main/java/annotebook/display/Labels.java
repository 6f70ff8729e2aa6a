package annotebook.display;

/** Places for labels that would overlap if each were put where it belongs. */
public final class Labels {

    /** Each round halves the overlaps that are left; more rounds would make no visible difference. */
    private static final int MOST_ROUNDS = 200;

    private Labels() {}

    /**
     * Heights at least {@code gap} apart, in the order given, near the wanted ones.
     *
     * <p>Neighbours that collide push each other away by the same amount, round after round, so that a crowd spreads around its centre.
     *
     * @param wanted from the lowest on the page (largest y) up
     */
    public static double[] apart(double[] wanted, double gap) {
        double[] placed = wanted.clone();
        int rounds = 0;
        while (push(placed, gap) && rounds < MOST_ROUNDS) {
            rounds++;
        }
        return placed;
    }

    private static boolean push(double[] placed, double gap) {
        boolean moved = false;
        for (int k = 1; k < placed.length; k++) {
            double overlap = gap - (placed[k - 1] - placed[k]);
            if (overlap > 0.01) {
                placed[k - 1] += overlap / 2;
                placed[k] -= overlap / 2;
                moved = true;
            }
        }
        return moved;
    }
}
