package annotebook;

import annotebook.call.Declared;
import annotebook.checks.ExerciseChecks;
import annotebook.checks.Signature;
import annotebook.html.Html;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a student has to know before a verdict on an older version is read.
 *
 * <p>A shell that refuses a declaration goes on with the one before it, and so does a check.
 *
 * @param sentences one for each method or variable whose last version does not compile
 */
record Outdated(List<String> sentences) {

    /** What is to be said of an exercise; nothing where no version of before is left to be checked. */
    static Outdated of(ExerciseChecks checks, Declared declared) {
        return new Outdated(
                checks.signatures().stream()
                        .map(Signature::name)
                        .filter(name -> !declared.as(name).isEmpty())
                        .flatMap(name -> sentence(name, declared.refused(name)))
                        .toList());
    }

    private static Stream<String> sentence(String name, Optional<String> refused) {
        return refused.stream()
                .map(
                        why ->
                                "Your last %s does not compile (%s). What is checked here is the version before it."
                                        .formatted(name, why));
    }

    /** As plain text, before a verdict. */
    String text() {
        return sentences.isEmpty() ? "" : String.join("\n", sentences) + "\n";
    }

    /** As HTML, before a verdict. */
    Html html() {
        return sentences.stream()
                .map(
                        sentence ->
                                Html.of(
                                        "<p style=\"border-left:3px solid #D55E00;padding-left:8px\">%s</p>\n",
                                        sentence))
                .collect(Html.joined());
    }
}
