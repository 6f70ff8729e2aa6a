package annotebook.exercises.nb08_improving_learning;

import static annotebook.checks.Expect.assertClose;
import static annotebook.checks.Expect.assertShape;
import static annotebook.checks.Expect.assertThat;
import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Matrices.constant;

import annotebook.call.SeededRandom;
import annotebook.checks.Draws;
import annotebook.checks.Mismatch;
import annotebook.checks.Student;
import annotebook.checks.Values;
import annotebook.exercises.common.ExpectRandom;
import annotebook.exercises.nb05_gradient_descent.ExpectDescent;
import annotebook.nn.Sigmoid;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/** What the student's ways to learn better must give, with their arguments left as they came. */
public final class ExpectLearning {

    /** As in {@link ExpectRandom}: 10,000 right numbers go beyond it once in 10¹³ checks. */
    private static final double DISTANCE = 0.04;

    /** The deviation of 10,000 right numbers is off by this share at seven times its own deviation, 1/sqrt(2n). */
    private static final double SIZE = 0.05;

    private ExpectLearning() {}

    /** {@code quadraticDelta} is (A - Y) .* g'(Z), of m drawn examples with K outputs. */
    public static void quadraticDelta(Student student, Draws draws, int m, int K) {
        RealMatrix Z = map(draws.matrix(m, K), z -> 2 * z);
        RealMatrix A = Sigmoid.sigmoid(Z);
        RealMatrix Y = ExpectDescent.targets(draws, m, K);
        RealMatrix delta = student.matrix("quadraticDelta", A, Y, Z);
        student.assertArgumentsUnchanged();
        assertClose(hadamard(minus(A, Y), Sigmoid.sigmoidGradient(Z)), delta);
    }

    /** {@code crossEntropyDelta} is A - Y, of m drawn examples with K outputs. */
    public static void crossEntropyDelta(Student student, Draws draws, int m, int K) {
        RealMatrix A = ExpectDescent.answers(draws, m, K);
        RealMatrix Y = ExpectDescent.targets(draws, m, K);
        RealMatrix delta = student.matrix("crossEntropyDelta", A, Y);
        student.assertArgumentsUnchanged();
        assertClose(minus(A, Y), delta);
    }

    /** {@code l2Penalty} of a drawn network with layers of these sizes. */
    public static void l2Penalty(Student student, Draws draws, int... sizes) {
        List<RealMatrix> Thetas = draws.thetas(sizes);
        double lambda = draws.number(0.5, 9);
        int m = draws.integer(3, 200);
        double penalty = student.number("l2Penalty", Thetas, lambda, m);
        student.assertArgumentsUnchanged();
        assertClose(WeightPenalty.l2(Thetas, lambda, m), penalty);
    }

    /** {@code l2Gradient} of a drawn Theta. */
    public static void l2Gradient(Student student, Draws draws, int rows, int cols) {
        RealMatrix Theta = draws.matrix(rows, cols);
        double lambda = draws.number(0.5, 9);
        int m = draws.integer(3, 200);
        RealMatrix gradient = student.matrix("l2Gradient", Theta, lambda, m);
        student.assertArgumentsUnchanged();
        assertClose(WeightPenalty.l2Gradient(Theta, lambda, m), gradient);
    }

    /** {@code l1Gradient} of this Theta. */
    public static void l1Gradient(Student student, Draws draws, RealMatrix Theta) {
        double lambda = draws.number(0.5, 9);
        int m = draws.integer(3, 200);
        RealMatrix gradient = student.matrix("l1Gradient", Theta, lambda, m);
        student.assertArgumentsUnchanged();
        assertClose(WeightPenalty.l1Gradient(Theta, lambda, m), gradient);
    }

    /** Weights of which some are exactly 0, whole numbers from -2 to 2. */
    public static RealMatrix withZeros(Draws draws, int rows, int cols) {
        return map(constant(rows, cols, 0), zero -> draws.integer(-2, 2));
    }

    /** {@code shift} of images of width x width pixels, right by the first number and down by the second. */
    public static void shift(Student student, RealMatrix X, int width, int... way) {
        RealMatrix moved = student.matrix("shift", X, width, way[0], way[1]);
        student.assertArgumentsUnchanged();
        assertClose(new ShiftedImages(X, width).by(way[0], way[1]), moved);
    }

    /** {@code scaledTheta} has this size, and numbers from the given generator alone. */
    public static void scaledFromRandomAlone(Student student, Draws draws, int rows, int cols) {
        SeededRandom random = draws.random();
        RealMatrix first = scaled(student, random, rows, cols);
        ExpectRandom.assertEntriesOfTheirOwn(first);
        assertThat(
                Values.agree(first, scaled(student, random, rows, cols), 0),
                "two generators with the same seed gave two different matrices:"
                        + " call random.nextGaussian(), not Math.random() or a generator of your own");
        assertThat(
                IntStream.range(0, 3)
                        .mapToObj(i -> scaled(student, draws.random(), rows, cols))
                        .noneMatch(other -> Values.agree(first, other, 0)),
                "generators with different seeds gave the same matrix:"
                        + " call random.nextGaussian(), and do not set a seed or make a generator of your own");
    }

    /** {@code scaledTheta}, bias column and others alike, is Gaussian with deviation 1/sqrt(n_in). */
    public static void scaledGaussian(Student student, Draws draws, int rows, int cols) {
        // of one layer alone a wrong deviation fits more than one mistake
        scaled(student, draws.random(), rows, 2 * cols);
        RealMatrix Theta = scaled(student, draws.random(), rows, cols);
        double deviation = 1 / Math.sqrt(cols - 1);
        assertGaussian(deviation, "the entries", Theta);
        if (rows >= ExpectRandom.SAMPLE) {
            assertGaussian(deviation, "the bias weights", Theta.getColumnMatrix(0));
        }
    }

    private static void assertGaussian(double deviation, String which, RealMatrix Theta) {
        double[] drawn = Arrays.stream(Theta.getData()).flatMapToDouble(Arrays::stream).toArray();
        double distance =
                new KolmogorovSmirnovTest()
                        .kolmogorovSmirnovStatistic(new NormalDistribution(0, deviation), drawn);
        double found = Math.sqrt(Arrays.stream(drawn).map(x -> x * x).average().orElse(0));
        boolean isRightSize = Math.abs(found / deviation - 1) <= SIZE;
        if (!(distance <= DISTANCE && isRightSize)) {
            throw new Mismatch(
                    which + " are not Gaussian with mean 0 and deviation 1/sqrt(n_in)",
                    "a deviation from 0 of " + Values.show(rounded(found)),
                    "a deviation from 0 of " + Values.show(rounded(deviation)));
        }
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }

    private static RealMatrix scaled(Student student, SeededRandom random, int rows, int cols) {
        RealMatrix Theta = student.matrix("scaledTheta", rows, cols, random);
        assertShape(constant(rows, cols, 0), Theta);
        if (!Values.isFinite(Theta)) {
            throw new Mismatch("not a finite number", Values.show(Theta), "finite numbers");
        }
        return Theta;
    }
}
