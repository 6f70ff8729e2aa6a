package annotebook.nn.file;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.matrix.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsTest {

    private final Path folder;
    private final Path file;

    SafetensorsTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("net.safetensors");
    }

    @Test
    void theBytesOfASmallFile() throws IOException {
        new Safetensors(
                        Map.of("by", "annotebook"),
                        Map.of("a", Tensor.of(Precision.SINGLE, matrix(row(1, -2)))))
                .write(file);
        String header =
                "{\"__metadata__\":{\"by\":\"annotebook\"},\"a\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[0,8]}}";
        byte[] bytes = Files.readAllBytes(file);
        assertEquals("6000000000000000", HexFormat.of().formatHex(bytes, 0, 8));
        assertEquals(header + "     ", new String(bytes, 8, 0x60, US_ASCII));
        // 1 is 3f800000, -2 is c0000000
        assertEquals("0000803f000000c0", HexFormat.of().formatHex(bytes, 8 + 0x60, bytes.length));
    }

    @Test
    void whatIsWrittenIsReadAgainInItsOrder() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("Theta2", Tensor.of(Precision.DOUBLE, matrix(row(0.1, -0.0), row(1e-320, 5))));
        tensors.put(
                "Theta1",
                Tensor.of(
                        Precision.DOUBLE,
                        vector(Double.NaN, Double.NEGATIVE_INFINITY, Double.MAX_VALUE)));
        tensors.put("γ \"2\"\n", Tensor.of(Precision.SINGLE, vector(0.1, 1e-45)));
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("z", "Ünï {\"quoted\"}");
        metadata.put("a", "");
        Safetensors content = new Safetensors(metadata, tensors);
        content.write(file);
        Safetensors read = Safetensors.read(file);
        assertEquals(content, read);
        assertEquals(List.copyOf(tensors.keySet()), List.copyOf(read.tensors().keySet()));
        assertEquals(List.of("z", "a"), List.copyOf(read.metadata().keySet()));
        for (String name : tensors.keySet()) {
            assertArrayEquals(bits(content.tensors().get(name)), bits(read.tensors().get(name)));
        }
    }

    @Test
    void nothingAtAllIsAFileToo() throws IOException {
        new Safetensors(Map.of(), Map.of()).write(file);
        assertEquals(16, Files.size(file));
        assertEquals(new Safetensors(Map.of(), Map.of()), Safetensors.read(file));
    }

    @Test
    void anOlderFileIsReplacedAndNothingStaysBeside() throws IOException {
        Files.writeString(file, "old");
        Safetensors content = new Safetensors(Map.of("new", "yes"), Map.of());
        content.write(file);
        assertEquals(content, Safetensors.read(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aFileThatCannotBeReplacedStays() throws IOException {
        Files.createDirectories(file.resolve("not empty"));
        var e =
                assertThrows(
                        ModelFileException.class,
                        () -> new Safetensors(Map.of(), Map.of()).write(file));
        assertTrue(String.valueOf(e.getMessage()).contains("net.safetensors cannot be written"));
        assertEquals(List.of(file), files());
    }

    @Test
    void aFolderThatIsMissingIsSaid() {
        Path nowhere = folder.resolve("nowhere").resolve("a.safetensors");
        var writing =
                assertThrows(
                        ModelFileException.class,
                        () -> new Safetensors(Map.of(), Map.of()).write(nowhere));
        assertEquals(
                nowhere
                        + " cannot be written (NoSuchFileException). Is the folder there, and is there space?",
                writing.getMessage());
        var reading = assertThrows(ModelFileException.class, () -> Safetensors.read(nowhere));
        assertEquals(
                nowhere + " cannot be read (NoSuchFileException). Is the path right?",
                reading.getMessage());
    }

    @Test
    void everyTruncationIsFound() throws IOException {
        new Safetensors(Map.of("k", "v"), Map.of("a", Tensor.of(Precision.DOUBLE, vector(1, 2))))
                .write(file);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThrows(ModelFileException.class, () -> Safetensors.read(file));
        }
    }

    @Test
    void noTensorTakesTheNameOfTheMetadata() {
        Tensor tensor = Tensor.of(Precision.DOUBLE, vector(1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Safetensors(Map.of(), Map.of("__metadata__", tensor)));
    }

    @Test
    void keepsMapsOfItsOwn() {
        Map<String, String> metadata = new LinkedHashMap<>(Map.of("a", "b"));
        Safetensors content = new Safetensors(metadata, Map.of());
        metadata.clear();
        assertEquals(Map.of("a", "b"), content.metadata());
        assertArrayEquals(new Object[] {"a"}, content.metadata().keySet().toArray());
    }

    /** Vectors with a NaN are all equal to Commons Math, and so are 0 and -0. */
    private static long[] bits(Tensor tensor) {
        return DoubleStream.of(tensor.numbers().toArray())
                .mapToLong(Double::doubleToRawLongBits)
                .toArray();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
