package annotebook.nn.file;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.matrix.Precision;
import annotebook.nn.Architecture;
import annotebook.nn.Network;
import annotebook.nn.Relu;
import annotebook.nn.Sigmoid;
import annotebook.nn.Tanh;
import annotebook.nn.Trained;
import annotebook.nn.Zeros;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkFileTest {

    private static final RealMatrix X = matrix(row(0.3, -1.2), row(2, 0.5), row(-0.7, 0.1));

    private final Path file;

    NetworkFileTest(@TempDir Path folder) {
        this.file = folder.resolve("net.safetensors");
    }

    @ParameterizedTest
    @MethodSource("architectures")
    void aLoadedNetworkAnswersToTheBit(Architecture architecture) {
        Network network = Trained.network(architecture);
        NetworkFile.save(network, file);
        Network loaded = NetworkFile.load(file);
        assertEquals(architecture, loaded.architecture());
        assertArrayEquals(network.predict(X).getData(), loaded.predict(X).getData());
        assertEquals(NetworkTensors.of(network), NetworkTensors.of(loaded));
    }

    static Stream<Architecture> architectures() {
        Architecture normed =
                Network.inputs(2)
                        .hidden(3, new Relu())
                        .batchNorm()
                        .hidden(4, new Tanh())
                        .dropout(0.5)
                        .hidden(3, new Sigmoid())
                        .batchNorm()
                        .softmax(3);
        return Stream.of(normed, normed.single(), Network.inputs(2).sigmoid(1));
    }

    @Test
    void theTensorsOfAFile() {
        NetworkFile.save(
                Trained.network(
                        Network.inputs(2).hidden(3, new Relu()).batchNorm().sigmoid(1).single()),
                file);
        Map<String, Tensor> tensors = Safetensors.read(file).tensors();
        assertEquals(
                List.of("mean1", "variance1", "Theta1", "gamma1", "beta1", "Theta2"),
                List.copyOf(tensors.keySet()));
        assertEquals(List.of(3, 3), tensor(tensors, "Theta1").shape());
        assertEquals(List.of(1, 4), tensor(tensors, "Theta2").shape());
        assertEquals(List.of(3), tensor(tensors, "gamma1").shape());
        assertEquals(Precision.SINGLE, tensor(tensors, "gamma1").precision());
        assertEquals(Precision.DOUBLE, tensor(tensors, "variance1").precision());
    }

    @Test
    void aNetworkThatDivergedDoesNotReplaceOneThatDidNot() throws IOException {
        Files.writeString(file, "a good one");
        Network network = Trained.network(Network.inputs(2).sigmoid(2));
        network.layers().get(0).Theta().set(1, 2, Double.NaN);
        assertSentence(
                "net.safetensors was not written, because it could not be loaded again: Theta1[1, 2] is NaN, wanted a finite number.",
                () -> NetworkFile.save(network, file));
        assertEquals("a good one", Files.readString(file));
    }

    @Test
    void aNetworkTooLargeForAClassroomIsNeitherSavedNorLoaded() {
        String limit =
                "1 layers after the input and 200,001 units in the largest, wanted at most 100 and 200,000";
        Network large = Network.inputs(200_001).sigmoid(1).start(new Zeros());
        assertSentence(
                "net.safetensors was not written, because it could not be loaded again: "
                        + limit
                        + ".",
                () -> NetworkFile.save(large, file));
        assertRefused(limit, content(large.architecture(), Map.of()));
        Architecture deep = Network.inputs(1);
        for (int l = 0; l < 101; l++) {
            deep = deep.sigmoid(1);
        }
        assertRefused(
                "101 layers after the input and 1 units in the largest, wanted at most 100 and 200,000",
                content(deep, Map.of()));
    }

    @Test
    void aFileWithoutAnArchitectureIsNoNetwork() {
        assertRefused(
                "no architecture in __metadata__, wanted that of a network",
                new Safetensors(Map.of("format", "pt"), Map.of()));
    }

    @Test
    void thePlanMustBeOneOfANetwork() {
        assertRefused(
                "network: start before any layer, wanted hidden or an output first",
                content(Network.inputs(2), Map.of()));
        assertRefused(
                "network: batchNorm and dropout are for hidden layers; write them before the output",
                content(Network.inputs(2).sigmoid(1).dropout(0.5), theta(1, 3)));
    }

    @Test
    void theTensorsMustFitTheArchitecture() {
        Architecture plan = Network.inputs(2).sigmoid(1);
        assertRefused(
                "Theta1 is missing, wanted one for each layer of the architecture",
                content(plan, Map.of()));
        assertRefused(
                "network: Theta1 is 1x2, wanted 1x3: a row for each unit of layer 2, a column for the bias and each unit of layer 1",
                content(plan, theta(1, 2)));
        assertRefused(
                "Tensor: shape is [3], wanted [rows, columns]; take numbers()",
                content(plan, Map.of("Theta1", Tensor.of(Precision.DOUBLE, vector(1, 2, 3)))));
        assertRefused(
                "Theta1 is F64 of shape [1, 3], wanted F32 of shape [1, 3]",
                content(plan.single(), theta(1, 3)));
    }

    @Test
    void everyTensorHasItsPlaceAndEveryPlaceItsTensor() {
        Map<String, Tensor> tensors = new LinkedHashMap<>(theta(1, 3));
        tensors.put("Theta2\n", tensors.get("Theta1"));
        assertRefused(
                "a tensor \"Theta2?\", wanted none: the architecture has no place for it",
                content(Network.inputs(2).sigmoid(1), tensors));
        Network network =
                Trained.network(Network.inputs(2).hidden(3, new Relu()).batchNorm().sigmoid(1));
        for (String name : List.of("gamma1", "beta1", "mean1", "variance1")) {
            Map<String, Tensor> less = new LinkedHashMap<>(NetworkTensors.of(network));
            less.remove(name);
            assertRefused(
                    name + " is missing, wanted F64 of shape [3]",
                    content(network.architecture(), less));
        }
    }

    @Test
    void everyNumberIsFiniteAndNoVarianceNegative() {
        assertNumberRefused("Theta2[0, 1] is NaN, wanted a finite number", Double.NaN);
        assertNumberRefused("gamma1[1] is Infinity, wanted a finite number", 1 / 0.0);
        assertNumberRefused("variance1[1] is -1.0, wanted a finite number >= 0", -1);
        assertNumberRefused("variance1[1] is NaN, wanted a finite number >= 0", Double.NaN);
    }

    private void assertNumberRefused(String foundAndWanted, double number) {
        Network network =
                Trained.network(Network.inputs(2).hidden(3, new Relu()).batchNorm().sigmoid(1));
        Map<String, Tensor> tensors = new LinkedHashMap<>(NetworkTensors.of(network));
        String name = foundAndWanted.substring(0, foundAndWanted.indexOf('['));
        tensors.computeIfPresent(
                name,
                (key, tensor) -> {
                    var numbers = tensor.numbers().copy();
                    numbers.setEntry(1, number);
                    return new Tensor(tensor.precision(), tensor.shape(), numbers);
                });
        assertRefused(foundAndWanted, content(network.architecture(), tensors));
    }

    private static Tensor tensor(Map<String, Tensor> tensors, String name) {
        return Objects.requireNonNull(tensors.get(name));
    }

    private static Map<String, Tensor> theta(int rows, int cols) {
        return Map.of("Theta1", Tensor.of(Precision.DOUBLE, new Zeros().theta(rows, cols)));
    }

    private static Safetensors content(Architecture plan, Map<String, Tensor> tensors) {
        return new Safetensors(Map.of("architecture", ArchitectureJson.text(plan)), tensors);
    }

    private void assertRefused(String foundAndWanted, Safetensors content) {
        content.write(file);
        assertSentence(
                "net.safetensors: "
                        + foundAndWanted
                        + ". Save the network again, or take another copy of the file.",
                () -> NetworkFile.load(file));
    }

    private static void assertSentence(String sentence, Executable call) {
        assertEquals(sentence, assertThrows(ModelFileException.class, call).getMessage());
    }
}
