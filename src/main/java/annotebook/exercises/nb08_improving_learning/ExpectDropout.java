package annotebook.exercises.nb08_improving_learning;

import static annotebook.checks.Expect.assertClose;
import static annotebook.checks.Expect.assertShape;
import static annotebook.checks.Expect.assertThat;

import annotebook.call.SeededRandom;
import annotebook.checks.Draws;
import annotebook.checks.Expect;
import annotebook.checks.Mismatch;
import annotebook.checks.Student;
import annotebook.checks.Values;
import annotebook.matrix.Arithmetic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/** What the student's dropout must do, in whatever order it draws. */
public final class ExpectDropout {

    /**
     * How far the share of what stays may be from keep, among {@value #SIDE} x {@value #SIDE} entries. By
     * Hoeffding a right answer goes farther once in 10¹³ checks:
     *
     * <pre>
     *   P(|share − keep| &gt; d) ≤ 2 exp(−2 n d²) = 2.5 · 10⁻¹⁴   for n = 10,000, d = 0.04
     * </pre>
     */
    static final double DISTANCE = 0.04;

    private static final int SIDE = 100;
    private static final String NAME = "dropout";

    private ExpectDropout() {}

    /** Every entry is 0 or a / keep, and A is left as it came. */
    public static void entries(Student student, RealMatrix A, double keep, SeededRandom random) {
        RealMatrix got = student.matrix(NAME, A, keep, random);
        student.assertArgumentUnchanged(0);
        assertEntries(A, keep, got);
    }

    private static void assertEntries(RealMatrix A, double keep, RealMatrix got) {
        assertShape(A, got);
        RealMatrix wanted = Arithmetic.map(A, a -> a / keep);
        for (int i = 0; i < A.getRowDimension(); i++) {
            for (int j = 0; j < A.getColumnDimension(); j++) {
                if (got.getEntry(i, j) == 0) {
                    wanted.setEntry(i, j, 0);
                }
            }
        }
        if (!Values.agree(wanted, got, Expect.TOLERANCE)) {
            throw Expect.mismatch("an entry is neither 0 nor a / keep", wanted, got);
        }
    }

    /** With keep = 1 nothing is dropped and nothing changed. */
    public static void keepsAll(Student student, Draws draws) {
        RealMatrix A = draws.matrix(3, 5);
        assertClose(A, student.matrix(NAME, A, 1.0, draws.random()));
    }

    /** Of many entries the right share stays, in no pattern of rows or columns, for each of these keeps. */
    public static void share(Student student, Draws draws, double... keeps) {
        List<Asked> all = new ArrayList<>();
        for (double keep : keeps) {
            all.add(Asked.of(student, draws.matrix(SIDE, SIDE), keep, draws.random()));
        }
        for (Asked asked : all) {
            if (asked.fault().isPresent()) {
                // the last call is the one that the student is shown
                Asked again = Asked.of(student, asked.A(), asked.keep(), asked.random());
                throw again.fault().or(asked::fault).orElseThrow();
            }
        }
    }

    /** One call with many entries. */
    private record Asked(RealMatrix A, double keep, SeededRandom random, RealMatrix got) {

        static Asked of(Student student, RealMatrix A, double keep, SeededRandom random) {
            RealMatrix got = student.matrix(NAME, A, keep, random);
            assertEntries(A, keep, got);
            return new Asked(A, keep, random, got);
        }

        Optional<Mismatch> fault() {
            double share = share(got);
            if (Math.abs(share - keep) > DISTANCE) {
                return Optional.of(
                        new Mismatch(
                                "not the right share of entries stays",
                                String.format(Locale.ROOT, "%.0f %% of them", 100 * share),
                                String.format(Locale.ROOT, "about %.0f %%", 100 * keep)));
            }
            boolean rows = IntStream.range(0, SIDE).anyMatch(i -> isOneKind(got.getRow(i)));
            boolean columns = IntStream.range(0, SIDE).anyMatch(j -> isOneKind(got.getColumn(j)));
            boolean alike =
                    IntStream.range(1, SIDE)
                            .anyMatch(i -> sameKinds(got.getRow(i), got.getRow(i - 1)));
            return rows || columns || alike
                    ? Optional.of(
                            new Mismatch(
                                    "what is dropped follows the rows or columns: each entry needs a draw of its own"))
                    : Optional.empty();
        }
    }

    /** The same seed drops the same entries, other seeds others. */
    public static void fromRandomAlone(Student student, Draws draws, double keep) {
        RealMatrix A = draws.matrix(8, 12);
        SeededRandom random = draws.random();
        RealMatrix first = student.matrix(NAME, A, keep, random);
        assertEntries(A, keep, first);
        assertThat(
                Values.agree(first, student.matrix(NAME, A, keep, random), 0),
                "two generators with the same seed dropped different entries:"
                        + " call random.nextDouble(), not Math.random() or a generator of your own");
        List<RealMatrix> others =
                IntStream.range(0, 3)
                        .mapToObj(i -> student.matrix(NAME, A, keep, draws.random()))
                        .toList();
        assertThat(
                others.stream().noneMatch(other -> Values.agree(first, other, 0)),
                "generators with different seeds dropped the same entries:"
                        + " call random.nextDouble(), and do not set a seed or make a generator of your own");
    }

    /** How many entries are not 0, of all. */
    static double share(RealMatrix got) {
        long stay =
                Arrays.stream(got.getData())
                        .flatMapToDouble(Arrays::stream)
                        .filter(a -> a != 0)
                        .count();
        return (double) stay / got.getRowDimension() / got.getColumnDimension();
    }

    private static boolean isOneKind(double[] entries) {
        return Arrays.stream(entries).allMatch(a -> (a == 0) == (entries[0] == 0));
    }

    private static boolean sameKinds(double[] one, double[] other) {
        return IntStream.range(0, one.length).allMatch(j -> (one[j] == 0) == (other[j] == 0));
    }
}
