package annotebook.grading.run;

import annotebook.files.Digest;
import java.util.List;
import java.util.OptionalInt;

/** One exercise of one student in the gradebook. */
public sealed interface GradebookEntry {

    /** The exercise's id. */
    String exercise();

    /** The points that can be earned. */
    int outOf();

    /** The points; empty until a person has given them. */
    OptionalInt points();

    /** The same with points that a person gave; points from checks stay. */
    GradebookEntry given(int points);

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

        @Override
        public GradebookEntry given(int points) {
            return this;
        }
    }

    /**
     * Nothing could be judged.
     *
     * @param exercise its id
     * @param outOf the points that could be earned
     * @param points 0 where the notebook is to blame; none where it is not, until a person gives them
     */
    record NotJudged(String exercise, int outOf, OptionalInt points) implements GradebookEntry {

        @Override
        public GradebookEntry given(int points) {
            return new NotJudged(exercise, outOf, OptionalInt.of(points));
        }
    }

    /**
     * A written answer, to be graded by hand.
     *
     * @param exercise its id
     * @param outOf the points that can be earned
     * @param text what the student wrote
     * @param points none until a person gives them
     */
    record Written(String exercise, int outOf, String text, OptionalInt points)
            implements GradebookEntry {

        private static final int PRINT = 12;

        /** A few letters that change with the text: they tell later which answer the points were given to. */
        public String print() {
            return Digest.of(List.of(text)).substring(0, PRINT);
        }

        @Override
        public GradebookEntry given(int points) {
            return new Written(exercise, outOf, text, OptionalInt.of(points));
        }
    }
}
