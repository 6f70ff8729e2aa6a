package annotebook.exercises.nb05_gradient_descent;

import static annotebook.checks.Expect.assertClose;
import static annotebook.checks.Expect.assertThat;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;

import annotebook.checks.Draws;
import annotebook.checks.Expect;
import annotebook.checks.Mismatch;
import annotebook.checks.Student;
import annotebook.checks.Values;
import annotebook.matrix.ArgMax;
import annotebook.nn.CrossEntropy;
import annotebook.nn.Sigmoid;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/** What the student's gradient descent must give, with its arguments left as they came but for the trained list. */
public final class ExpectDescent {

    /** A wrong certainty must cost more than this. */
    private static final double DEAR = 10;

    /** A right certainty must cost less than this. */
    private static final double CHEAP = 1e-6;

    private ExpectDescent() {}

    /** Answers of a network, m x K, none of them certain. */
    public static RealMatrix answers(Draws draws, int m, int K) {
        return Sigmoid.sigmoid(draws.matrix(m, K));
    }

    /** Targets of 0 and 1, m x K. */
    public static RealMatrix targets(Draws draws, int m, int K) {
        RealMatrix Y = draws.matrix(m, K);
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < K; k++) {
                Y.setEntry(i, k, draws.integer(0, 1));
            }
        }
        return Y;
    }

    /** A label from 0 to K - 1 for each of m examples. */
    public static int[] labels(Draws draws, int m, int K) {
        return IntStream.range(0, m).map(i -> draws.integer(0, K - 1)).toArray();
    }

    /** {@code crossEntropy(H, Y)} is J. */
    public static void cost(Student student, RealMatrix H, RealMatrix Y) {
        double J = student.number("crossEntropy", H, Y);
        student.assertArgumentsUnchanged();
        assertClose(CrossEntropy.cost(H, Y), J);
    }

    /** The cost of one certain answer: h is 0 or 1 exactly, and so is y. */
    public static void certainty(Student student, int h, int y) {
        double J = student.number("crossEntropy", matrix(row(h)), matrix(row(y)));
        certain(J, h == y);
        student.assertArgumentsUnchanged();
    }

    /** J of a certain answer is finite, and large only where it is wrong. */
    public static void certain(double J, boolean isRight) {
        String wanted = isRight ? "less than 0.000001" : "more than 10, and finite";
        if (!Double.isFinite(J)) {
            throw new Mismatch("not a finite number", Values.show(J), wanted);
        }
        boolean holds = isRight ? Math.abs(J) < CHEAP : J > DEAR;
        if (!holds) {
            throw new Mismatch(
                    isRight
                            ? "a right certainty must cost (nearly) nothing"
                            : "a wrong certainty is too cheap",
                    Values.show(J),
                    wanted);
        }
    }

    /** {@code step(Thetas, D, alpha)} moves every Theta, in new matrices. */
    public static void step(Student student, Draws draws, int... sizes) {
        List<RealMatrix> Thetas = draws.thetas(sizes);
        List<RealMatrix> D = draws.thetas(sizes);
        double alpha = draws.number(0.1, 0.9);
        List<RealMatrix> next = student.matrices("step", Thetas, D, alpha);
        student.assertArgumentsUnchanged();
        assertClose(TrainingTask.moved(Thetas, D, alpha), next);
    }

    /** {@code train} gives J before each step. */
    public static void costs(Student student, Draws draws, int iterations, int... sizes) {
        TrainingTask task = TrainingTask.of(draws, iterations, sizes);
        assertClose(task.wanted().J().toArray(), task.ask(student));
    }

    /** {@code train} makes all its steps, though with this x they are so long that J rises. */
    public static void risingCosts(Student student, double x, int iterations) {
        TrainingTask task =
                new TrainingTask(
                        matrix(row(x)),
                        matrix(row(0.5)),
                        List.of(matrix(row(0, 0.1))),
                        2,
                        iterations);
        assertClose(task.wanted().J().toArray(), task.ask(student));
    }

    /** {@code train} leaves the trained weights in the list, and everything else as it came. */
    public static void trained(Student student, Draws draws, int iterations, int... sizes) {
        TrainingTask task = TrainingTask.of(draws, iterations, sizes);
        task.ask(student);
        student.assertArgumentUnchanged(0);
        student.assertArgumentUnchanged(1);
        List<RealMatrix> wanted = task.wanted().Thetas();
        List<RealMatrix> after = student.matricesAfter(2);
        if (!Values.agree(wanted, after, Expect.TOLERANCE)) {
            throw Expect.mismatch(
                            "the list Thetas does not hold the trained weights afterwards",
                            wanted,
                            after)
                    .between(wanted, after);
        }
    }

    /** {@code accuracy(H, labels)} is the share of rows whose first largest entry is the label. */
    public static void accuracy(Student student, RealMatrix H, int... labels) {
        double share = student.number("accuracy", H, labels);
        student.assertArgumentsUnchanged();
        long right =
                IntStream.range(0, labels.length)
                        .filter(i -> ArgMax.of(H.getRow(i)) == labels[i])
                        .count();
        assertClose((double) right / labels.length, share);
    }

    /** {@code bestAlpha} trains the network of {@link RateTrial} below its goal. */
    public static void rate(Student student) {
        double alpha = student.number(RateTrial.VARIABLE);
        assertThat(
                Double.isFinite(alpha) && alpha > 0,
                "bestAlpha is " + Values.show(alpha) + ", wanted a finite number above 0");
        double J = RateTrial.J(alpha, RateTrial.STEPS);
        if (!(J < RateTrial.GOAL)) {
            throw new Mismatch(
                    "J does not fall below the goal",
                    "J = %s after %d steps with alpha = %s"
                            .formatted(Values.show(J), RateTrial.STEPS, Values.show(alpha)),
                    "J below " + RateTrial.GOAL);
        }
    }
}
