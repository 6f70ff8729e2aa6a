package annotebook.matrix;

/** A loop over the rows of a batch, shared by the {@link Team}; prepared once, run in every step without allocating. */
public final class RowLoop {

    /** What is done with one row, in any order. */
    @FunctionalInterface
    public interface Body {

        /**
         * Does one row.
         *
         * @param row from 0
         * @param first scratch of the thread that does it
         * @param second scratch of the thread that does it
         */
        void row(int row, double[] first, double[] second);
    }

    /** Entries from which on two threads are faster than one. */
    private static final int LARGE = 4_096;

    private final int rows;
    private final boolean isLarge;
    private final Body body;
    private final double[][] first;
    private final double[][] second;
    private final Team.Work part = this::part;

    /**
     * A loop over this many rows.
     *
     * @param entries the length of a row, and of each scratch array
     */
    public RowLoop(int rows, int entries, Body body) {
        this.rows = rows;
        this.body = body;
        isLarge = (long) rows * entries >= LARGE;
        first = new double[Team.present().size()][entries];
        second = new double[Team.present().size()][entries];
    }

    /** Does all rows. */
    public void run() {
        if (isLarge) {
            Team.present().run(part);
        } else {
            runInOrder();
        }
    }

    /** Does all rows in the calling thread, from the first to the last. */
    public void runInOrder() {
        rows(0, rows, 0);
    }

    private void part(int part) {
        Team team = Team.present();
        rows(team.start(part, rows), team.start(part + 1, rows), part);
    }

    private void rows(int from, int to, int part) {
        for (int i = from; i < to; i++) {
            body.row(i, first[part], second[part]);
        }
    }
}
