package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExerciseChecksTest {

    @Test
    void checksOfTheClassThatAnotherExtendsCountToo() {
        ExerciseChecks checks =
                ExerciseChecks.visible(Lesson.IMPROVING_LEARNING, "dropout").orElseThrow();
        assertEquals(0, checks.nested().getDeclaredMethods().length);
        assertEquals(3, checks.points());
    }
}
