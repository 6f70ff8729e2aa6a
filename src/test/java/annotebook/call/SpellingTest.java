package annotebook.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"kitten,sitting,3", "constnat,constant,2", "a,a,0", "'',abc,3", "sigmod,sigmoid,1"})
    void theDistanceIsTheFewestLettersToChange(String a, String b, int distance) {
        assertEquals(distance, Spelling.distance(a, b));
        assertEquals(distance, Spelling.distance(b, a));
    }
}
