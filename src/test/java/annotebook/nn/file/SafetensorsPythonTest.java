package annotebook.nn.file;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.cli.PythonPeer;
import annotebook.matrix.Precision;
import annotebook.nn.Architecture;
import annotebook.nn.He;
import annotebook.nn.Network;
import annotebook.nn.Relu;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Python's own {@code safetensors} opens what the library writes, and the other way round, to the bit. */
@Tag("jar")
class SafetensorsPythonTest {

    private static final Path PEER =
            Path.of("src/test/resources/annotebook/nn/safetensors_peer.py").toAbsolutePath();

    private final Path file;

    SafetensorsPythonTest(@TempDir Path folder) {
        this.file = folder.resolve("net.safetensors");
    }

    @Test
    void pythonOpensWhatJavaWrites() throws Exception {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put(
                "Theta1",
                Tensor.of(
                        Precision.DOUBLE,
                        matrix(row(0.1, -0.0, Double.MIN_VALUE), row(1e308, 3, -7))));
        tensors.put("β1", Tensor.of(Precision.DOUBLE, vector(Double.NaN, 1.0 / 3)));
        tensors.put("single", Tensor.of(Precision.SINGLE, matrix(row(0.1), row(-1e-45))));
        Safetensors content = new Safetensors(Map.of("architecture", "{\"ü\": 1}\n"), tensors);
        content.write(file);
        assertEquals(described(content), python("read"));
    }

    @Test
    void javaOpensWhatPythonWrites() throws Exception {
        JsonNode described = python("write");
        assertEquals(5, described.get("tensors").size());
        assertEquals(described, described(Safetensors.read(file)));
    }

    @Test
    void pythonOpensASavedNetwork() throws Exception {
        Architecture architecture =
                Network.inputs(5).hidden(3, new Relu()).batchNorm().softmax(2).single();
        NetworkFile.save(architecture.start(new He(new Random(3))), file);
        JsonNode python = python("read");
        assertEquals(described(Safetensors.read(file)), python);
        assertEquals("[3,6]", python.at("/tensors/Theta1/shape").toString());
        assertEquals(
                new ObjectMapper().readTree(ArchitectureJson.text(architecture)),
                new ObjectMapper().readTree(python.at("/metadata/architecture").textValue()));
    }

    private static JsonNode described(Safetensors content) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        content.metadata().forEach(root.putObject("metadata")::put);
        ObjectNode tensors = root.putObject("tensors");
        content.tensors()
                .forEach(
                        (name, tensor) -> {
                            ObjectNode node = tensors.putObject(name);
                            boolean isDouble = tensor.precision() == Precision.DOUBLE;
                            node.put("dtype", isDouble ? "float64" : "float32");
                            tensor.shape().forEach(node.putArray("shape")::add);
                            var bits = node.putArray("bits");
                            for (double number : tensor.numbers().toArray()) {
                                bits.add(isDouble ? bits(number) : bits((float) number));
                            }
                        });
        return root;
    }

    private static String bits(double number) {
        return "%016x".formatted(Double.doubleToRawLongBits(number));
    }

    private static String bits(float number) {
        return "%08x".formatted(Float.floatToRawIntBits(number));
    }

    private JsonNode python(String verb) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(PythonPeer.run(PEER, verb, file.toString()));
    }
}
