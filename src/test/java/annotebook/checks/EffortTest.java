package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EffortTest {

    @Test
    void aTenthMoreThanTheBudget() {
        assertEquals(new Effort(Duration.ofSeconds(66), 512, 2), Effort.of(60, 512, 2));
    }

    @Test
    void noMoreThanATenthForTheShortest() {
        assertEquals(Duration.ofSeconds(11), Effort.of(10, 512, 1).time());
    }
}
