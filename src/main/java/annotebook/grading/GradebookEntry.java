package annotebook.grading;

import java.util.OptionalInt;

/** One exercise of one student in the gradebook. */
public sealed interface GradebookEntry {

    /** The exercise's id. */
    String exercise();

    /** The points that there are to win. */
    int outOf();

    /** The points; empty while a person has not given them. */
    OptionalInt points();

    /**
     * Checks judged it.
     *
     * @param grade what they say
     */
    record Judged(ExerciseGrade grade) implements GradebookEntry {

        @Override
        public String exercise() {
            return grade.exercise();
        }

        @Override
        public int outOf() {
            return grade.outOf();
        }

        @Override
        public OptionalInt points() {
            return OptionalInt.of(grade.points());
        }
    }

    /**
     * Nothing could be judged, so it earns nothing.
     *
     * @param exercise its id
     * @param outOf the points that there were to win
     */
    record NotJudged(String exercise, int outOf) implements GradebookEntry {

        @Override
        public OptionalInt points() {
            return OptionalInt.of(0);
        }
    }

    /**
     * A written answer, to be graded by hand.
     *
     * @param exercise its id
     * @param outOf the points that there are to win
     * @param text what the student wrote
     */
    record Written(String exercise, int outOf, String text) implements GradebookEntry {

        @Override
        public OptionalInt points() {
            return OptionalInt.empty();
        }
    }
}
