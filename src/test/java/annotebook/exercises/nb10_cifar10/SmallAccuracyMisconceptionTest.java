package annotebook.exercises.nb10_cifar10;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Call;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Signature;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallAccuracyMisconceptionTest {

    private static final Call CALL =
            new Call(Signature.parse("double smallTrainingAccuracy"), List.of());

    /** The name of the first that explains the reply, as the check would take it. */
    private static String explained(Reply reply) {
        return Arrays.stream(SmallAccuracyMisconception.values())
                .filter(wrong -> wrong.explains(List.of(new Observation(CALL, reply)), List.of()))
                .map(Enum::name)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "0, NOT_SET",
        "100, PER_CENT",
        "50, COUNT",
        "2.3, COST",
        "0.1, GUESSING",
        "0.98, NOT_YET",
        "1, ''",
        "-1, ''",
        "NaN, ''"
    })
    void eachAccuracyHasItsHint(double share, String name) {
        assertEquals(name, explained(new Reply.Returned(share, List.of(), -1)));
    }

    @Test
    void noValueHasNone() {
        assertTrue(explained(new Reply.Failed(Reply.Kind.NULL, "")).isEmpty());
    }
}
