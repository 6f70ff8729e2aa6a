package annotebook.bench;

import java.util.ArrayList;
import java.util.Formatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/** What was measured in each round, and how ours compares with each peer in the same round. */
final class RatioTable {

    private static final String LINE = "  %-32s %14s %14s %18s%n";

    // By kind of work, then by who did it: a number a round
    private final Map<String, Map<String, List<Double>>> rates = new LinkedHashMap<>();

    void add(Result result) {
        rates.computeIfAbsent(result.work(), work -> new LinkedHashMap<>())
                .computeIfAbsent(result.who(), who -> new ArrayList<>())
                .add(result.numbers().get(0));
    }

    /** Medians over the rounds: of the rates, and of the ratios of ours to theirs in one round. */
    @Override
    public String toString() {
        Formatter table = new Formatter(Locale.ROOT);
        rates.forEach(
                (work, whos) -> {
                    table.format("%n" + LINE, work, "a second", "ours / theirs", "from, to");
                    whos.forEach((who, theirs) -> addLine(table, who, theirs, ours(whos)));
                });
        return table.toString();
    }

    private static void addLine(
            Formatter table, String who, List<Double> theirs, List<Double> ours) {
        DescriptiveStatistics rate = new DescriptiveStatistics();
        DescriptiveStatistics ratio = new DescriptiveStatistics();
        for (int round = 0; round < Math.min(theirs.size(), ours.size()); round++) {
            rate.addValue(theirs.get(round));
            ratio.addValue(ours.get(round) / theirs.get(round));
        }
        boolean isOurs = who.equals(Result.OURS);
        table.format(
                LINE,
                who,
                format("%,.0f", rate.getPercentile(50)),
                isOurs ? "" : format("%.2f", ratio.getPercentile(50)),
                isOurs ? "" : format("%.2f to %.2f", ratio.getMin(), ratio.getMax()));
    }

    private static List<Double> ours(Map<String, List<Double>> whos) {
        return whos.getOrDefault(Result.OURS, List.of());
    }

    private static String format(String pattern, Object... numbers) {
        return String.format(Locale.ROOT, pattern, numbers);
    }
}
