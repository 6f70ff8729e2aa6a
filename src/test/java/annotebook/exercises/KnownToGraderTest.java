package annotebook.exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.call.Declared;
import annotebook.checks.Signature;
import annotebook.matrix.Matrices;
import annotebook.nn.Network;
import annotebook.nn.lecture.StepByStep;
import java.util.List;
import org.apache.commons.math3.linear.MatrixUtils;
import org.junit.jupiter.api.Test;

class KnownToGraderTest {

    private static final Lesson STEP_BY_STEP =
            Lesson.named("07_step_by_step_example").orElseThrow();

    @Test
    void nothingThatARightAnswerUsesIsSaidToBeUnknown() {
        // the others import no class of the kit
        for (Lesson lesson :
                List.of(Lesson.named("06_computational_graphs").orElseThrow(), Lessons.CIFAR10)) {
            AnswerBank.answers().stream()
                    .filter(AnswerBank.Answer::isRight)
                    .filter(answer -> lesson.exercise(answer.exercise()).isPresent())
                    .forEach(answer -> assertKnown(lesson, answer));
        }
    }

    private static void assertKnown(Lesson lesson, AnswerBank.Answer answer) {
        List<Declared.Used> unknown;
        try (Shell shell = new Shell(lesson)) {
            shell.run(answer.source());
            unknown = unknown(lesson, answer, shell);
        }
        assertEquals(List.of(), unknown, answer::toString);
    }

    private static List<Declared.Used> unknown(
            Lesson lesson, AnswerBank.Answer answer, Shell shell) {
        return lesson.exercise(answer.exercise()).orElseThrow().signatures().stream()
                .map(Signature::name)
                .flatMap(name -> shell.declarations().usedIn(name).stream())
                .filter(used -> !lesson.knows(used.name(), used.type()))
                .toList();
    }

    @Test
    void whatACellWithAPictureImportsIsNotSureToBeKnown() {
        assertFalse(STEP_BY_STEP.knows("StepByStep", StepByStep.class));
        assertFalse(STEP_BY_STEP.knows(StepByStep.class.getName(), StepByStep.class));
        assertFalse(STEP_BY_STEP.knows("Matrices", Matrices.class), "only its words are imported");
        assertTrue(STEP_BY_STEP.knows(Matrices.class.getName(), Matrices.class));
        assertTrue(STEP_BY_STEP.knows("MatrixUtils", MatrixUtils.class));
        assertTrue(Lessons.CIFAR10.knows("Network", Network.class));
    }

    @Test
    void classesAreFoundByImportsByFullNamesAndNotInCommentsOrTexts() {
        try (Shell shell = new Shell(STEP_BY_STEP)) {
            shell.run("import annotebook.nn.lecture.*;");
            shell.run("class ForwardPass { }");
            shell.run(
                    """
                    String words() { // StepByStep
                        new ForwardPass();
                        return "StepByStep" + GradientCheck.class
                                + annotebook.nn.Network.class;
                    }
                    """);
            assertEquals(
                    List.of("GradientCheck", "annotebook.nn.Network"),
                    shell.declarations().usedIn("words").stream()
                            .map(Declared.Used::name)
                            .toList());
            assertEquals(
                    "line 4 of words, \"+ annotebook.nn.Network.class;\"",
                    shell.declarations().usedIn("words").get(1).place());
        }
    }
}
