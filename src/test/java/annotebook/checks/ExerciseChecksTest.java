package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.exercises.Lessons;
import org.junit.jupiter.api.Test;

class ExerciseChecksTest {

    @Test
    void checksOfTheClassThatAnotherExtendsCountToo() {
        ExerciseChecks checks = Lessons.IMPROVING_LEARNING.exercise("dropout").orElseThrow();
        assertEquals(0, checks.nested().getDeclaredMethods().length);
        assertEquals(3, checks.points());
    }
}
