package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.matrix.Matrices;
import annotebook.nn.Network;
import annotebook.training.Preset;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineTest {

    @Test
    void studentsOfNotebookTenNameItsTypesAndNotItsStaticWords() {
        List<String> imports = Lesson.CIFAR10.imports();
        assertTrue(imports.contains("import annotebook.nn.Network;"));
        assertTrue(imports.contains("import annotebook.training.Budget;"));
        assertFalse(imports.contains("import static annotebook.nn.Network.*;"));
        assertTrue(imports.contains("import static annotebook.matrix.Matrices.*;"));
        assertEquals(imports.stream().distinct().toList(), imports);
    }

    @Test
    void nobodyElseHasThemYet() {
        assertFalse(Lesson.GRADIENT_DESCENT.imports().contains("import annotebook.nn.Network;"));
    }

    @Test
    void theKitsOwnAnswerIsNotAmongThem() {
        assertFalse(Engine.TYPES.contains(Preset.class));
    }

    @Test
    void wordsComeFirst() {
        Class<?>[] all = Engine.with(Matrices.class);
        assertEquals(Matrices.class, all[0]);
        assertTrue(List.of(all).contains(Network.class));
    }

    @Test
    void aNetworkCanBeTrainedWithTheirNamesAlone() {
        try (Shell shell = new Shell(Lesson.CIFAR10)) {
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
