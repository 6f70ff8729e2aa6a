package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessorsTest {

    private static final List<Integer> FIVE = List.of(0, 1, 2, 5, 9);

    @Test
    void rangesAndSingleNumbers() {
        assertEquals(FIVE, Processors.numbers("0-2,5,9"));
        assertEquals(List.of(3), Processors.numbers("3"));
    }

    @Test
    void neighboursHaveOthersWhileThereAreEnough() {
        assertEquals(List.of(0, 1), Processors.share(FIVE, 0, 2));
        assertEquals(List.of(2, 5), Processors.share(FIVE, 1, 2));
        assertEquals(List.of(9, 0), Processors.share(FIVE, 2, 2));
        assertEquals(FIVE, Processors.share(FIVE, 1, 6));
        assertEquals(List.of(), Processors.share(List.of(), 1, 2));
    }
}
