package annotebook.grading.release;

import annotebook.grading.notebook.Cell;
import annotebook.grading.notebook.CellRole;
import annotebook.grading.notebook.CellType;
import annotebook.grading.notebook.Master;
import annotebook.grading.notebook.Rebuilt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares the numbers in a master's prose with its cells.
 *
 * <pre>
 *   first cell    75 minutes, 6 exercises, 17 points    or a table with rows such as | `sigmoid` | 5 | 2 |
 *   headings      (5 minutes, 2 points)
 *   any cell      The six checks should add up to 17; 2 points are for what you write.
 * </pre>
 *
 * <p>Numbers in other sentences are not read: they may count anything.
 */
final class ProseNumbers {

    // Each pattern matches what a message quotes; its last group is the number.
    private static final Pattern EXERCISES = Pattern.compile("(?<=minutes, )(\\d+) exercises?\\b");
    private static final Pattern POINTS =
            Pattern.compile("(?<=\\bminutes?\\b[^.\\n]{0,40}, )(\\d+) points?\\b");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| *`([\\w-]+)` *\\|.*\\| *(\\d+) *\\|$");
    private static final Pattern CHECKS = Pattern.compile("\\b(\\w+) checks?(?= should add up to)");
    private static final Pattern SUM =
            Pattern.compile("(?<=\\bchecks? should )add up to (\\d+)\\b");
    private static final Pattern WRITTEN =
            Pattern.compile("\\b(\\d+) points? (?:is|are) for what you write\\b");
    private static final Pattern WORTH = Pattern.compile("\\bis worth (\\d+) more\\b");

    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) .*$");
    private static final Pattern HEADING_POINTS =
            Pattern.compile(".*\\bminutes?\\b.*, (\\d+) points?\\b.*");
    private static final int BELOW_ALL_HEADINGS = 7;

    private static final List<String> WORDS =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    private final List<Cell> cells;
    private final BiConsumer<Cell, String> stale;

    private ProseNumbers(List<Cell> cells, BiConsumer<Cell, String> stale) {
        this.cells = cells;
        this.stale = stale;
    }

    /**
     * Looks for numbers that no longer hold.
     *
     * @param stale is told the cell of each, and what to say of that cell
     */
    static void review(Master master, BiConsumer<Cell, String> stale) {
        ProseNumbers numbers = new ProseNumbers(master.file().cells(), stale);
        List<Cell> prose = numbers.cells.stream().filter(ProseNumbers::isProse).toList();
        prose.stream().limit(1).forEach(numbers::head);
        numbers.headings();
        prose.forEach(numbers::sums);
    }

    private void head(Cell cell) {
        int exercises = count(CellRole.ANSWER) + count(CellRole.MANUAL);
        compare(cell, EXERCISES, exercises, "the notebook has %s");
        compare(cell, POINTS, points(any -> true), "the notebook has %s");
        ROW.matcher(cell.source()).results().forEach(row -> row(cell, row));
    }

    private void row(Cell cell, MatchResult row) {
        List<String> ids = List.of(row.group(1), Rebuilt.CHECK + row.group(1));
        if (cells.stream().anyMatch(it -> ids.contains(it.gradeId()))) {
            compare(cell, row, points(it -> ids.contains(it.gradeId())), "it is worth %s");
        }
    }

    /** A heading of some level, or, below all of them, a cell that may carry points. */
    private record Part(Cell cell, int level, String heading) {}

    private void headings() {
        List<Part> parts = new ArrayList<>();
        for (Cell cell : cells) {
            parts.add(new Part(cell, BELOW_ALL_HEADINGS, ""));
            if (isProse(cell)) {
                HEADING.matcher(cell.source())
                        .results()
                        .map(line -> new Part(cell, line.group(1).length(), line.group()))
                        .forEach(parts::add);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            double worth = worth(part, parts.subList(i + 1, parts.size()));
            HEADING_POINTS
                    .matcher(part.heading())
                    .results()
                    .forEach(said -> compare(part.cell(), said, worth, "what follows has %s"));
        }
    }

    /** The points from a heading to the next of its level, or above. */
    private static double worth(Part heading, List<Part> after) {
        return after.stream()
                .takeWhile(part -> part.level() > heading.level())
                .filter(part -> part.heading().isEmpty())
                .mapToDouble(part -> part.cell().points())
                .sum();
    }

    private void sums(Cell cell) {
        double written = points(it -> it.role() == CellRole.MANUAL);
        double checked = points(it -> it.role() == CellRole.CHECK);
        compare(cell, CHECKS, count(CellRole.CHECK), "there are %s");
        compare(cell, SUM, checked, "they add up to %s");
        compare(cell, WRITTEN, written, "the written answers are worth %s");
        compare(cell, WORTH, written, "the written answers are worth %s");
    }

    private void compare(Cell cell, Pattern pattern, double number, String truth) {
        pattern.matcher(cell.source())
                .results()
                .forEach(said -> compare(cell, said, number, truth));
    }

    private void compare(Cell cell, MatchResult said, double number, String truth) {
        String word = said.group(said.groupCount()).toLowerCase(Locale.ROOT);
        boolean isNumber = word.matches("\\d{1,6}") || WORDS.contains(word);
        if (isNumber && value(word) != number) {
            stale.accept(
                    cell,
                    "says \"%s\", but %s; correct the text"
                            .formatted(said.group(), truth.formatted(plain(number))));
        }
    }

    private static int value(String word) {
        return WORDS.contains(word) ? WORDS.indexOf(word) : Integer.parseInt(word);
    }

    /** 3, or 2.5. */
    static String plain(double points) {
        return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
    }

    private static boolean isProse(Cell cell) {
        return cell.type() == CellType.MARKDOWN && cell.role() == CellRole.PLAIN;
    }

    private int count(CellRole role) {
        return (int) cells.stream().filter(cell -> cell.role() == role).count();
    }

    private double points(Predicate<Cell> which) {
        return cells.stream().filter(which).mapToDouble(Cell::points).sum();
    }
}
