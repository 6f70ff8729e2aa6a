package annotebook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rates of {@code schedules.json}, which PyTorch's schedulers gave in {@code schedules.py}. */
class SchedulesReferenceTest {

    @ParameterizedTest
    @MethodSource("schedules")
    void everyUpdateHasTheRateOfPyTorch(String name, Schedule schedule) throws IOException {
        JsonNode rates = reference().get(name);
        int last = rates.size() - 1;
        assertTrue(last >= 99);
        for (int k = 0; k <= last; k++) {
            double wanted = rates.get(k).asDouble();
            assertEquals(wanted, schedule.rate((double) k / last), 1e-12 * wanted, "update " + k);
        }
    }

    static Stream<Arguments> schedules() {
        return Stream.of(
                Arguments.of("OneCycle(0.4)", new OneCycle(0.4)),
                Arguments.of("OneCycle(2, 0.25)", new OneCycle(2, 0.25)),
                Arguments.of("CosineDecay(0.1, 0.001)", new CosineDecay(0.1, 0.001)),
                Arguments.of("StepDecay(0.8, 0.5, 3)", new StepDecay(0.8, 0.5, 3)));
    }

    private static JsonNode reference() throws IOException {
        try (InputStream json =
                SchedulesReferenceTest.class.getResourceAsStream("schedules.json")) {
            return new ObjectMapper().readTree(json);
        }
    }
}
