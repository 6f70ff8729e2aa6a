package annotebook.display.chart;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TraceLabelsTest {

    @Test
    void equalWeightsShareALabel() {
        List<TraceLabels> labels = TraceLabels.of(matrix(row(2, 1), row(2, 3)));
        assertEquals(
                List.of("θ₁₁", "θ₁₀ = θ₂₀", "θ₂₁"),
                labels.stream().map(TraceLabels::text).toList());
    }

    @Test
    void manyEqualWeightsAreCounted() {
        List<TraceLabels> labels = TraceLabels.of(constant(3, 4, 0));
        assertEquals(1, labels.size());
        assertEquals("12 lines: θ₁₀ … θ₃₃", labels.get(0).text());
    }
}
