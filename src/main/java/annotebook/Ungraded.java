package annotebook;

import annotebook.call.Declared;
import annotebook.checks.ExerciseChecks;
import annotebook.exercises.Lesson;
import annotebook.html.Html;

/**
 * What an answer uses that is there in the notebook, but perhaps not in the grader: what a cell with a picture
 * imports.
 *
 * @param sentence what the student is told; empty when there is nothing of that kind
 */
record Ungraded(String sentence) {

    static Ungraded of(ExerciseChecks exercise, Declared declared, Lesson lesson) {
        return new Ungraded(
                exercise.signatures().stream()
                        .flatMap(signature -> declared.usedIn(signature.name()).stream())
                        .filter(used -> !lesson.knows(used.name(), used.type()))
                        .map(Ungraded::told)
                        .findFirst()
                        .orElse(""));
    }

    private static String told(Declared.Used used) {
        return "The grader may not know %s (%s): it runs the first cell and what you write, not the cells with pictures and what they import. Use what the first cell imports."
                .formatted(used.name(), used.place());
    }

    /** Below the verdict; empty when there is nothing to say. */
    String text() {
        return sentence.isEmpty() ? "" : "  " + sentence + "\n";
    }

    /** Below the verdict; empty when there is nothing to say. */
    Html html() {
        return sentence.isEmpty()
                ? Html.NONE
                : Html.of("<p style=\"padding:4px 8px\"><b>%s</b></p>", sentence);
    }
}
