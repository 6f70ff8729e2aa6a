package annotebook.display;

/** Places for labels that would overlap if each stood where it belongs. */
final class Labels {

    private Labels() {}

    /**
     * Heights at least {@code gap} apart, in the order given, near the wanted ones.
     *
     * <p>Labels that collide form a block around their common centre; blocks that collide join.
     *
     * @param wanted from the lowest on the page (largest y) up
     */
    static double[] apart(double[] wanted, double gap) {
        double[] placed = wanted.clone();
        for (int round = 0; round < 200 && push(placed, gap); round++) {
            // each round spreads colliding neighbours a little further
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
