package annotebook.training;

import annotebook.nn.NetworkPass;

/** The score of many batches, counted as they go by. */
final class Tally {

    private double cost;
    private int right;
    private int examples;

    /** Adds a batch whose mean cost is J. */
    void add(NetworkPass pass, double J) {
        cost += J * pass.examples();
        right += pass.right();
        examples += pass.examples();
    }

    int examples() {
        return examples;
    }

    Score score() {
        return new Score(cost / examples, (double) right / examples);
    }
}
