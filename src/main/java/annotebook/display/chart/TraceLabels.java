package annotebook.display.chart;

import annotebook.display.Subscript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The names of weights at the ends of their lines; weights that are equal there share one label, {@code θ₁₂ = θ₂₂}.
 *
 * @param value where the lines end
 * @param names of the weights that end there
 */
record TraceLabels(double value, List<String> names) {

    private static final double SAME = 1e-12;
    private static final int FULL = 3;

    /** The labels of all entries of Theta (row i, column j: {@code θᵢⱼ}, i from 1, j from 0), the lowest first. */
    static List<TraceLabels> of(RealMatrix Theta) {
        List<TraceLabels> single = new ArrayList<>();
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            for (int i = 0; i < Theta.getRowDimension(); i++) {
                single.add(
                        new TraceLabels(
                                Theta.getEntry(i, j), List.of(Subscript.of("θ", i + 1, j))));
            }
        }
        single.sort(Comparator.comparingDouble(TraceLabels::value));
        List<TraceLabels> merged = new ArrayList<>();
        single.forEach(label -> merge(merged, label));
        return merged;
    }

    private static void merge(List<TraceLabels> labels, TraceLabels next) {
        TraceLabels last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
        if (last == null || next.value - last.value > SAME) {
            labels.add(next);
            return;
        }
        List<String> names = new ArrayList<>(last.names);
        names.addAll(next.names);
        labels.set(labels.size() - 1, new TraceLabels(last.value, List.copyOf(names)));
    }

    /** The names with equals signs between them, or how many there are if that is too long. */
    String text() {
        return names.size() <= FULL
                ? names.stream().collect(Collectors.joining(" = "))
                : "%d lines: %s … %s"
                        .formatted(names.size(), names.get(0), names.get(names.size() - 1));
    }
}
