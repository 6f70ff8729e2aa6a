package annotebook.exercises.nb08_improving_learning;

import annotebook.checks.Draws;
import annotebook.checks.Mismatch;
import annotebook.checks.Student;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the student's early stopping must answer. */
public final class ExpectStopping {

    private static final String NAME = "bestEpoch";

    /** One question: the validation accuracies and the patience. */
    public record Case(List<Double> accuracies, int patience) {

        double[] array() {
            return accuracies.stream().mapToDouble(x -> x).toArray();
        }

        int answer() {
            double[] v = array();
            return best(v, end(v, patience));
        }
    }

    private ExpectStopping() {}

    /** A case by hand. */
    public static Case of(int patience, Double... accuracies) {
        return new Case(List.of(accuracies), patience);
    }

    /**
     * Accuracies that rise, tremble and repeat themselves, with each patience from 1 to 5.
     *
     * @param whole 1 divided by it is the least gain
     */
    public static List<Case> drawn(Draws draws, int count, double whole) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int epochs = draws.integer(1, 4) + 3 * (i % 9);
            int top = draws.integer(3, 12);
            List<Double> v =
                    IntStream.range(0, epochs)
                            .mapToObj(e -> (Math.min(e, top) + draws.integer(0, 4)) / whole)
                            .toList();
            cases.add(new Case(v, 1 + i % 5));
        }
        return cases;
    }

    /** All are asked before any is judged, so that a mistake has to explain them all. */
    public static void answers(Student student, List<Case> cases) {
        List<Integer> answers = cases.stream().map(asked -> answer(student, asked)).toList();
        for (int i = 0; i < cases.size(); i++) {
            Case asked = cases.get(i);
            if (answers.get(i) != asked.answer()) {
                answer(student, asked); // the last call is the one that the student is shown
                throw new Mismatch("not the right epoch", "" + answers.get(i), "" + asked.answer());
            }
        }
    }

    /** The first of the largest among the first n. */
    static int best(double[] v, int n) {
        int best = 0;
        for (int epoch = 1; epoch < n; epoch++) {
            best = v[epoch] > v[best] ? epoch : best;
        }
        return best;
    }

    /** How many epochs are done when training stops. */
    static int end(double[] v, int patience) {
        int best = 0;
        for (int epoch = 0; epoch < v.length; epoch++) {
            best = v[epoch] > v[best] ? epoch : best;
            if (epoch - best >= patience) {
                return epoch + 1;
            }
        }
        return v.length;
    }

    private static int answer(Student student, Case asked) {
        int epoch = student.integer(NAME, asked.array(), asked.patience());
        student.assertArgumentsUnchanged();
        return epoch;
    }
}
