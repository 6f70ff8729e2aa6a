package annotebook.exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.ExerciseChecks;
import annotebook.training.Preset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonTest {

    @Test
    void studentsOfNotebookTenNameItsTypesAndNotItsStaticWords() {
        List<String> imports = Lessons.CIFAR10.imports();
        assertTrue(imports.contains("import annotebook.nn.Network;"));
        assertTrue(imports.contains("import annotebook.training.Budget;"));
        assertFalse(imports.contains("import static annotebook.nn.Network.*;"));
        assertTrue(imports.contains("import static annotebook.matrix.Matrices.*;"));
        assertEquals(imports.stream().distinct().toList(), imports);
    }

    @Test
    void nobodyElseHasThemYet() {
        assertFalse(Lessons.GRADIENT_DESCENT.imports().contains("import annotebook.nn.Network;"));
    }

    @Test
    void theKitsOwnAnswerIsNotAmongThem() {
        assertFalse(Lessons.CIFAR10.taught().contains(Preset.class));
    }

    @Test
    void lessonsAreFoundByTheirFolders() {
        List<String> names = Lesson.all().stream().map(Lesson::notebook).toList();
        assertEquals(names.stream().sorted().toList(), names);
        assertTrue(names.contains("07_step_by_step_example"));
        assertEquals("nb10_cifar10", Lessons.CIFAR10.folder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11_unknown", "02_Forward_Propagation", "../02_forward", "02"})
    void whatIsNoLessonIsNone(String name) {
        assertTrue(Lesson.named(name).isEmpty());
    }

    @Test
    void everyExerciseSaysInOneSentenceWhatWasBuilt() {
        assertEquals(
                List.of(),
                Lesson.all().stream()
                        .flatMap(lesson -> lesson.exercises().stream())
                        .filter(exercise -> !exercise.meaning().matches("[^.]{40,}\\."))
                        .map(ExerciseChecks::id)
                        .toList());
    }

    @Test
    void aNetworkCanBeTrainedWithTheirNamesAlone() {
        try (Shell shell = new Shell(Lessons.CIFAR10)) {
            shell.run(
                    """
                    double accuracy() {
                        Examples twins = MatrixExamples.labelled(matrix(row(-1), row(1)), new int[] {0, 1}, 2);
                        Network network = Network.inputs(1).hidden(4, new Tanh()).softmax(2).start(new Glorot(new Random(1)));
                        History history = Training.epochs(200).batch(2).by(new Momentum(0.9)).rate(new OneCycle(0.1)).run(network, twins);
                        return history.outcome() == Outcome.FINISHED ? Evaluation.of(network, twins).accuracy() : 0;
                    }
                    """);
            assertEquals(1.0, shell.eval("accuracy()"));
        }
    }
}
