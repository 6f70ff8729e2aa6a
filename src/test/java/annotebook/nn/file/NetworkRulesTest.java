package annotebook.nn.file;

import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.matrix.Precision;
import annotebook.nn.Architecture;
import annotebook.nn.Layer;
import annotebook.nn.Network;
import annotebook.nn.Quadratic;
import annotebook.nn.Relu;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is just allowed; what is not, with its sentence, is in {@link NetworkFileTest}. */
class NetworkRulesTest {

    @Test
    void theLargestNetwork() {
        Layer layer = new Layer(200_000, new Relu());
        assertEquals(
                Optional.empty(),
                NetworkRules.problem(
                        new Architecture(
                                200_000,
                                Collections.nCopies(100, layer),
                                new Quadratic(),
                                Precision.DOUBLE)));
    }

    @Test
    void oneUnitMoreInAnyLayerIsTooMany() {
        assertEquals(
                Optional.of(
                        "2 layers after the input and 200,001 units in the largest, wanted at most 100 and 200,000"),
                NetworkRules.problem(Network.inputs(3).hidden(200_001, new Relu()).sigmoid(1)));
    }

    @Test
    void onlyAVarianceMustNotBeNegative() {
        Tensor tensor = Tensor.of(Precision.DOUBLE, vector(0, -0.0, Double.MAX_VALUE));
        assertEquals(Optional.empty(), NetworkRules.problem(Map.of("variance1", tensor)));
        Tensor negative = Tensor.of(Precision.DOUBLE, vector(-Double.MAX_VALUE));
        assertEquals(Optional.empty(), NetworkRules.problem(Map.of("mean1", negative)));
    }
}
