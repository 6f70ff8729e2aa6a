package annotebook.grading.release;

import annotebook.grading.notebook.Cell;
import annotebook.grading.notebook.CellRole;
import annotebook.grading.notebook.CellType;
import annotebook.grading.notebook.Master;
import annotebook.grading.notebook.Rebuilt;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that an answer takes from cells that the grader does not run: they work in the notebook, and are
 * undeclared in the grader.
 *
 * <p>Read from the text, not parsed: a declaration begins a line, and a name that an answer declares anywhere is
 * the answer's own.
 */
final class BorrowedNames {

    private static final Pattern DECLARATION =
            Pattern.compile(
                    "(?m)^(?!(?:new|return|throw|else|import) )\\w[\\w<>\\[\\], .?]*? ([A-Za-z_]\\w*)\\s*(?=[=(;])");

    /** Comments and the texts of strings. */
    private static final Pattern NO_CODE =
            Pattern.compile("//.*|(?s:/\\*.*?\\*/)|\"(\\\\.|[^\"\\\\\\n])*\"");

    private final Set<String> shut = new TreeSet<>();

    BorrowedNames(Master master) {
        List<Cell> code =
                master.file().cells().stream().filter(c -> c.type() == CellType.CODE).toList();
        code.stream().filter(cell -> !runs(cell)).flatMap(this::declared).forEach(shut::add);
        code.stream().filter(this::runs).flatMap(this::declared).forEach(shut::remove);
    }

    /** Those in one answer, in order. */
    List<String> in(Cell answer) {
        String text = code(answer);
        return shut.stream().filter(name -> isBorrowed(name, text)).toList();
    }

    private static boolean isBorrowed(String name, String text) {
        boolean isUsed = found("(?<![\\w.])%s\\b", name, text);
        boolean isDeclared = found("[\\w>\\]] +%s\\b", name, text);
        boolean isOfLambda = found("\\b%s\\s*(->|[,)][\\w, ]*\\)?\\s*->)", name, text);
        return isUsed && !isDeclared && !isOfLambda;
    }

    private static boolean found(String pattern, String name, String text) {
        return Pattern.compile(pattern.formatted(name)).matcher(text).find();
    }

    private boolean runs(Cell cell) {
        return cell.role() == CellRole.ANSWER || cell.tags().contains(Rebuilt.GIVEN);
    }

    private Stream<String> declared(Cell cell) {
        return DECLARATION.matcher(code(cell)).results().map((MatchResult found) -> found.group(1));
    }

    private static String code(Cell cell) {
        return NO_CODE.matcher(cell.source()).replaceAll(" ");
    }
}
