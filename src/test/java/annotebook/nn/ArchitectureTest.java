package annotebook.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.matrix.Matrices;
import annotebook.matrix.Precision;
import annotebook.matrix.Shapes;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void isWrittenFromLeftToRight() {
        Architecture plan =
                Network.inputs(5)
                        .hidden(4, new Relu())
                        .batchNorm()
                        .dropout(0.8)
                        .hidden(3, new Tanh())
                        .softmax(2)
                        .single();
        assertEquals(
                new Architecture(
                        5,
                        List.of(
                                new Layer(4, new Relu(), true, 0.8),
                                new Layer(3, new Tanh(), false, 1),
                                new Layer(2, new Softmax(), false, 1)),
                        new SoftmaxCrossEntropy(),
                        Precision.SINGLE),
                plan);
        assertEquals(new CrossEntropy(), Network.inputs(1).sigmoid(1).cost());
        assertEquals(Precision.DOUBLE, Network.inputs(1).sigmoid(1).precision());
    }

    @Test
    void eachWordGivesANewPlan() {
        Architecture start = Network.inputs(5);
        Architecture one = start.hidden(4, new Relu());
        one.dropout(0.5);
        one.softmax(2).single();
        assertEquals(List.of(), start.layers());
        assertEquals(List.of(new Layer(4, new Relu())), one.layers());
    }

    @Test
    void startsWithWeightsOfItsSizes() {
        List<String> shapes =
                Network.inputs(3)
                        .hidden(5, new Relu())
                        .softmax(2)
                        .start(new Zeros())
                        .Thetas()
                        .stream()
                        .map(Shapes::shape)
                        .toList();
        assertEquals(List.of("5x4", "2x6"), shapes);
    }

    @Test
    void saysWhatIsNoNetwork() {
        Architecture hidden = Network.inputs(3).hidden(2, new Relu());
        assertSays("network: inputs must be >= 1, got 0.", () -> Network.inputs(0));
        assertSays("layer: units must be >= 1, got 0.", () -> Network.inputs(1).softmax(0));
        for (double keep : new double[] {0, 1.1, Double.NaN}) {
            assertSays(
                    "dropout: keep must be > 0 and <= 1, got " + keep + ".",
                    () -> hidden.dropout(keep));
        }
        assertSays(
                "network: dropout before any layer, wanted hidden or an output first.",
                () -> Network.inputs(3).dropout(0.5));
        assertSays(
                "network: start before any layer, wanted hidden or an output first.",
                () -> Network.inputs(3).start(new Zeros()));
        assertSays(
                "network: SoftmaxCrossEntropy[] does not fit an output of Sigmoid[]. End the plan with softmax, sigmoid or output.",
                () ->
                        hidden.output(2, new Sigmoid(), new SoftmaxCrossEntropy())
                                .start(new Zeros()));
        assertSays(
                "network: batchNorm and dropout are for hidden layers; write them before the output.",
                () -> hidden.softmax(2).dropout(0.5).start(new Zeros()));
        assertSays(
                "network: batchNorm and dropout are for hidden layers; write them before the output.",
                () -> hidden.softmax(2).batchNorm().start(new Zeros()));
    }

    @Test
    void saysWhichThetaDoesNotFit() {
        Architecture plan = Network.inputs(3).hidden(2, new Relu()).softmax(2);
        assertSays(
                "network: 1 Thetas, wanted 2, one for each layer after the input.",
                () -> plan.start(List.of(Matrices.constant(2, 4, 0))));
        assertSays(
                "network: Theta2 is 2x2, wanted 2x3: a row for each unit of layer 3, a column for the bias and each unit of layer 2.",
                () -> plan.start(List.of(Matrices.constant(2, 4, 0), Matrices.constant(2, 2, 0))));
    }

    private static void assertSays(String sentence, Runnable action) {
        assertEquals(
                sentence, assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }
}
