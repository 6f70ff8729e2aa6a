package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.call.Called;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ExplainedTest {

    /** The mistake that the first and the second test are told to look like. */
    private static List<String> named(UnaryOperator<double[]> twice) {
        ExerciseChecks checks = ExerciseChecks.of(TwiceChecks.class).get(0);
        return CheckRunner.run(checks, call -> reply(call, twice), Seeds.NOTEBOOK).tests().stream()
                .map(TestVerdict::failure)
                .map(failure -> failure == null ? "passed" : failure.mistake())
                .toList();
    }

    private static Reply reply(Call call, UnaryOperator<double[]> twice) {
        double[] x = ((double[]) call.arguments().get(0)).clone();
        return new Reply.Returned(twice.apply(x), List.of(x), Called.NO_ARGUMENT);
    }

    private static double[] squares(double[] x) {
        return Arrays.stream(x).map(number -> number * number).toArray();
    }

    @Test
    void whatALaterTestRecognisesIsSaidFirst() {
        assertEquals(List.of("squared", "squared"), named(ExplainedTest::squares));
    }

    @Test
    void whatALaterTestRecognisesIsNotSaidWhereItIsUntrue() {
        assertEquals(
                List.of("", "squared"), named(x -> x.length == 1 ? new double[] {-1} : squares(x)));
    }

    /** The sentences of both tests. */
    private static List<String> sentences(UnaryOperator<double[]> twice) {
        ExerciseChecks checks = ExerciseChecks.of(TwiceChecks.class).get(0);
        return CheckRunner.run(checks, call -> reply(call, twice), Seeds.NOTEBOOK).tests().stream()
                .map(TestVerdict::failure)
                .map(failure -> failure == null ? "passed" : failure.sentence())
                .toList();
    }

    @Test
    void whatNothingExplainsIsToldByWhatItHasToDoWithTheRightValue() {
        assertEquals(
                "not the right value; in \"two numbers\" every number is 0",
                sentences(x -> new double[x.length]).get(0));
    }

    @Test
    void aChangedArgumentIsNotExplainedByWhatWasReturned() {
        assertEquals(
                List.of("passed", ""),
                named(
                        x -> {
                            double[] squares = squares(x);
                            Arrays.fill(x, x.length == 1 ? x[0] : 0);
                            return x.length == 1 ? new double[] {6} : squares;
                        }));
    }
}
