package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeterTest {

    private final Spoken spoken = new Spoken();

    @Test
    void countsFromWhatIsThereOn() {
        try (Meter meter = new Meter(spoken, "set", 100, 40)) {
            meter.accept(10);
            meter.accept(-5);
        }
        assertEquals(List.of("set 40 of 100", "end"), spoken.stretches);
        assertEquals(45, spoken.reached);
    }

    @Test
    void aSourceThatGivesNothingHasNoStretch() {
        new Meter(spoken, "set", 100, 0).close();
        assertEquals(List.of(), spoken.stretches);
    }
}
