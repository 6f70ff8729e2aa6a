package annotebook.exercises;

import annotebook.checks.TestVerdict;
import annotebook.checks.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads grading/wrong: a folder a notebook, a file an exercise, a section an answer. */
public final class AnswerBank {

    /** The exercises that are proved: "l1|l2" while one works on them. */
    static final String EXERCISES = System.getProperty("annotebook.exercises", ".*");

    private static final Path FOLDER = Path.of("grading", "wrong");

    private static final Pattern HEADER =
            Pattern.compile("// (right|wrong (?<hint>\\w+|\"[^\"]+\")): (?<what>.+)");

    private static final Pattern SECTIONS = Pattern.compile("(?m)^(?=// (?:right|wrong ))");

    /**
     * One answer.
     *
     * @param hint the name of the mistake or the words of the sentence (in quotes) that a
     *     student is to see; empty for a right answer
     */
    public record Answer(String exercise, String what, String hint, String source) {

        boolean isRight() {
            return hint.isEmpty();
        }

        @Override
        public String toString() {
            return exercise + (isRight() ? " right: " : " wrong: ") + what;
        }
    }

    private AnswerBank() {}

    public static List<Answer> answers() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jsh"))
                    .sorted()
                    .flatMap(file -> answers(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a student reads first of a verdict that is not all right. */
    static TestVerdict.Failure firstFailure(Verdict verdict) {
        return verdict.tests().stream()
                .map(TestVerdict::failure)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static List<Answer> answers(Path file) {
        String exercise = file.getFileName().toString().replaceFirst("\\.jsh$", "");
        List<Answer> answers = new ArrayList<>();
        List<String> sections = SECTIONS.splitAsStream(read(file)).toList();
        for (String section : sections) {
            Matcher header = HEADER.matcher(section.lines().findFirst().orElse(""));
            if (!header.matches()) {
                throw new IllegalArgumentException(file + ": no header in " + section);
            }
            String hint = header.group("hint") == null ? "" : header.group("hint");
            answers.add(new Answer(exercise, header.group("what"), hint, section));
        }
        return answers;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
