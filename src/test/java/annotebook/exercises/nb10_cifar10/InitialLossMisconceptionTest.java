package annotebook.exercises.nb10_cifar10;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.checks.Call;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Signature;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialLossMisconceptionTest {

    private static final Call CALL =
            new Call(Signature.parse("double expectedInitialLoss"), List.of());

    /** The names of all that explain the number. */
    private static String explained(double number) {
        Observation seen = new Observation(CALL, new Reply.Returned(number, List.of(), -1));
        return String.join(
                " ",
                Arrays.stream(InitialLossMisconception.values())
                        .filter(wrong -> wrong.explains(List.of(seen), List.of(seen)))
                        .map(Enum::name)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "-2.303, SIGN",
        "1, BASE_TEN",
        "3.322, BASE_TWO",
        "6.931, TEN_SIGMOIDS",
        "0.693, ONE_SIGMOID",
        "0.1, SHARE",
        "0.9, ACCURACY",
        "23.026, SUM_OVER_OUTPUTS",
        "0.2303, AVERAGE_OVER_OUTPUTS",
        "1.386, FOUR_CLASSES",
        "0, NOT_SET",
        "2.303, ''",
        "2.5, ''"
    })
    void eachNumberHasOneExplanationAtMost(double number, String name) {
        assertEquals(name, explained(number));
    }
}
