package annotebook.exercises.nb04_gradient_checking;

import annotebook.checks.Draws;
import annotebook.checks.Mismatch;
import annotebook.checks.Seeds;
import annotebook.checks.Student;
import annotebook.checks.Values;
import annotebook.nn.lecture.Backpropagation;
import annotebook.nn.lecture.ForwardPass;
import annotebook.nn.lecture.GradientCheck;
import annotebook.nn.lecture.Gradients;
import annotebook.nn.lecture.PlantedBugs;
import annotebook.nn.lecture.WrongEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.linear.RealMatrix;

/** The three suspects of notebook 04, and what a gradient check says of them. */
public final class Suspects {

    /** Thetas of the network that A and B are tried on: seven. */
    static final int THETAS = 7;

    /** The words that the notebook offers for suspect C. */
    static final List<String> WORDS =
            List.of("output", "mean", "examples", "weights", "bias", "slope");

    private static final String WORD = "bias";
    private static final double TOLERANCE = 1e-4;

    private Suspects() {}

    /**
     * The variable holds the layer at which the suspect goes wrong, coming from the output.
     *
     * @throws Mismatch if it does not
     */
    public static void assertLayer(Student student, String variable) {
        int layer = student.integer(variable);
        if (layer != layer(variable.equals("buggyLayerA"))) {
            throw new Mismatch("not the layer where its error begins", "" + layer, null);
        }
    }

    /**
     * {@code bugC} is the word for what is wrong with suspect C; case and spaces do not matter.
     *
     * @throws Mismatch if it is not
     */
    public static void assertWord(Student student) {
        String word = student.text("bugC");
        if (!plain(word).equals(WORD)) {
            throw new Mismatch("not what is wrong with suspect C", Values.show(word), null);
        }
    }

    static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /** Found as a student finds it: the last layer whose gradients disagree. */
    static int layer(boolean isA) {
        Draws draws = Seeds.NOTEBOOK.draws("find-the-bug", "the suspects");
        int[] sizes = draws.layerSizes(THETAS + 1);
        List<RealMatrix> Thetas = new ArrayList<>(draws.thetas(sizes));
        RealMatrix X = draws.matrix(5, sizes[0]);
        RealMatrix Y = draws.matrix(5, sizes[THETAS]);
        List<RealMatrix> D =
                isA ? PlantedBugs.suspectA(X, Y, Thetas) : PlantedBugs.suspectB(X, Y, Thetas);
        Gradients right = Backpropagation.gradients(Thetas, ForwardPass.of(X, Thetas), Y);
        return GradientCheck.firstWrong(right, new Gradients(D), TOLERANCE)
                .map(WrongEntry::layer)
                .orElseThrow();
    }
}
