package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import annotebook.call.SeededRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedsTest {

    private static final Seeds ADA = new Seeds("course secret", "ada");

    /** A generator for the student is one number of the stream as it is. */
    private static List<Long> stream(Draws draws, int length) {
        return Stream.generate(draws::random).limit(length).map(SeededRandom::seed).toList();
    }

    /** Eight numbers are two blocks; computed in Python with hmac, hashlib and struct. */
    @Test
    void theStreamIsHmacOfACounterUnderTheHmacOfTheFields() {
        assertEquals(
                List.of(
                        2788172703526803191L,
                        7821931973593901672L,
                        -6320321232760999707L,
                        4523324948777644713L,
                        -8697939008747622144L,
                        5756469632483324188L,
                        4064120921179933588L,
                        -1008831482317285493L),
                stream(ADA.draws("hidden-delta", "one layer"), 8));
    }

    @Test
    void everyFieldCountsAndWhereItEnds() {
        List<Long> one = stream(ADA.draws("ab", "c"), 1);
        assertNotEquals(one, stream(ADA.draws("a", "bc"), 1));
        assertNotEquals(one, stream(new Seeds("course secret", "bob").draws("ab", "c"), 1));
        assertNotEquals(one, stream(new Seeds("another secret", "ada").draws("ab", "c"), 1));
    }

    @Test
    void theSecretIsNotShown() {
        assertEquals("Seeds[student=ada]", ADA.toString());
        assertFalse(List.of(ADA).toString().contains("secret"));
    }
}
