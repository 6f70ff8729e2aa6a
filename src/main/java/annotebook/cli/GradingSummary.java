package annotebook.cli;

import annotebook.grading.report.Printable;
import annotebook.grading.run.GradingRun;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The summary at the end of {@code grade}.
 *
 * @param outcome what came of the run
 * @param results the folder of the results
 */
record GradingSummary(GradingRun.Outcome outcome, Path results) {

    private static final int SHOWN_REMARKS = 20;

    String text() {
        return Stream.of(
                        Stream.of(counts()),
                        shown(),
                        Stream.of("grades.csv", "report.html", "ledger.jsonl")
                                .map(name -> "  " + results.resolve(name)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private String counts() {
        return "%d graded, %d taken from the ledger, %d not gradable, %d remarks."
                .formatted(outcome.graded(), outcome.resumed(), outcome.failed(), remarks().size());
    }

    private Stream<String> shown() {
        List<String> remarks = remarks();
        Stream<String> first =
                remarks.stream()
                        .limit(SHOWN_REMARKS)
                        .map(remark -> "  ! " + Printable.line(remark));
        return remarks.size() <= SHOWN_REMARKS
                ? first
                : Stream.concat(first, Stream.of("  ! ... the others are in the report"));
    }

    private List<String> remarks() {
        return Stream.concat(
                        outcome.gradebook().remarks().stream(),
                        outcome.gradebook().rows().stream().flatMap(row -> row.remarks().stream()))
                .toList();
    }
}
