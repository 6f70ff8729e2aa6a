package annotebook.nn.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.matrix.Precision;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile and damaged headers before 100 bytes of data: each is refused with its own sentence. */
class SafetensorsHeaderReaderTest {

    private static final int DATA = 100;

    private final Path file;

    SafetensorsHeaderReaderTest(@TempDir Path folder) {
        this.file = folder.resolve("net.safetensors");
    }

    @Test
    void tensorsComeInTheOrderOfTheirData() {
        SafetensorsHeader header =
                read(
                        "{'b':{'dtype':'F32','shape':[1],'data_offsets':[96,100]},'__metadata__':{'k':'v'},'a':{'dtype':'F64','shape':[3,4],'data_offsets':[0,96]}}  ");
        assertEquals(
                List.of(
                        new TensorEntry("a", Precision.DOUBLE, List.of(3, 4), 0, 96),
                        new TensorEntry("b", Precision.SINGLE, List.of(1), 96, 100)),
                header.entries());
        assertEquals(Map.of("k", "v"), header.metadata());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " {}", "[]", "\uFEFF{}", "null"})
    void beginsWithABrace(String json) {
        assertRefused("the header does not begin with '{', wanted an object in JSON", json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}{}", "{} x", "{'a':}", "{'a':1,'a':1}", "{'a':1,'\\u0061':1}"})
    void isOneDocumentOfJson(String json) {
        assertRefused(
                "the header is not JSON of at most 1,000,000 words, 16 levels without a repeated name",
                json);
    }

    @Test
    void isNeitherDeepNorEndless() {
        String sentence =
                "the header is not JSON of at most 1,000,000 words, 16 levels without a repeated name";
        assertRefused(sentence, "{'a':" + "[".repeat(100_000));
        assertRefused(sentence, "{'a':[" + "1,".repeat(1_000_000) + "1]}");
    }

    @Test
    void isUtf8() {
        var e =
                assertThrows(
                        ModelFileException.class,
                        () ->
                                new SafetensorsHeaderReader(file, DATA)
                                        .read("{\"ä\":1}".getBytes(ISO_8859_1)));
        assertSentence("the header is not UTF-8, wanted JSON in UTF-8", e);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "[]", "null", "{'a':1}", "{'a':'b','c':null}"})
    void metadataAreTexts(String metadata) {
        assertRefused(
                "__metadata__ is %s, wanted an object of texts"
                        .formatted(metadata.replace('\'', '"')),
                "{'__metadata__':" + metadata + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'I8'", "'f64'", "'F64 '", "64", "null", "['F64']"})
    void dtypeIsF64OrF32(String dtype) {
        assertRefused(
                "tensor \"a\" has dtype %s, wanted F64 or F32".formatted(dtype.replace('\'', '"')),
                "{'a':{'dtype':" + dtype + ",'shape':[1],'data_offsets':[0,8]}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[0]",
                "[-1,-100]",
                "[1,1,1]",
                "[1.0]",
                "['1']",
                "3",
                "null",
                "[268435455]",
                "[2,134217728]",
                "[134217728,2]",
                "[4294967296,4294967296]",
                "[9223372036854775807,2]",
                "[18446744073709551617]",
                "[1e999999999]"
            })
    void shapeIsOneOrTwoSizesOfAPossibleArray(String shape) {
        String shown = shape.replace('\'', '"').replace("1e999999999", "\"Infinity\"");
        assertRefused(
                "tensor \"a\" has shape %s, wanted one or two sizes above 0, at most 268,435,454 numbers"
                        .formatted(shown),
                "{'a':{'dtype':'F64','shape':" + shape + ",'data_offsets':[0,8]}}");
    }

    @Test
    void theLargestArrayIsPossibleButNotInSoFewBytes() {
        assertRefused(
                "tensor \"a\" has data_offsets [0,8], wanted 2,147,483,632 bytes for F64 of shape [2, 134217727]",
                "{'a':{'dtype':'F64','shape':[2,134217727],'data_offsets':[0,8]}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "[0]", "[-8,0]", "[96,104]", "[0,8,16]", "[0,'8']", "8", "[0,9e18]"})
    void offsetsLieWithinTheData(String offsets) {
        assertRefused(
                "tensor \"a\" has data_offsets %s, wanted begin and end within the 100 bytes of data"
                        .formatted(offsets.replace('\'', '"').replace("9e18", "9.0E18")),
                "{'a':{'dtype':'F64','shape':[1],'data_offsets':" + offsets + "}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0,7]", "[0,9]", "[8,0]", "[9223372036854775807,5]"})
    void offsetsHoldJustTheShape(String offsets) {
        assertRefused(
                "tensor \"a\" has data_offsets %s, wanted 8 bytes for F64 of shape [1]"
                        .formatted(offsets),
                "{'a':{'dtype':'F64','shape':[1],'data_offsets':" + offsets + "}}");
    }

    @ParameterizedTest
    @CsvSource({
        "8,  60, 'tensor \"b\" begins at offset 60, wanted 48, where the one before ends'",
        "8,  40, 'tensor \"b\" begins at offset 40, wanted 48, where the one before ends'",
        "9,  49, 'tensor \"a\" begins at offset 9, wanted 0, where the one before ends'",
        "0,  40, 'the tensors end at offset 80, wanted 100, where the file ends'"
    })
    void tensorsLieSideBySide(int a, int b, String sentence) {
        String first = a == 8 ? "'z':{'dtype':'F64','shape':[1],'data_offsets':[0,8]}," : "";
        assertRefused(
                sentence, "{%s'a':%s,'b':%s}".formatted(first, fiveNumbers(a), fiveNumbers(b)));
    }

    @Test
    void whatATensorLacksIsSaid() {
        assertRefused("tensor \"a\" has dtype missing, wanted F64 or F32", "{'a':{}}");
        assertRefused("tensor \"a\" has dtype missing, wanted F64 or F32", "{'a':7}");
        assertRefused(
                "tensor \"a\" has shape missing, wanted one or two sizes above 0, at most 536,870,909 numbers",
                "{'a':{'dtype':'F32'}}");
    }

    @Test
    void aNameIsShownShortAndPrintable() {
        assertRefused(
                "tensor \"?[31m?%s...\" has dtype missing, wanted F64 or F32"
                        .formatted("x".repeat(51)),
                "{'\\u001b[31m\\n" + "x".repeat(1000) + "':{}}");
    }

    @Test
    void aHeaderLongerThanTheFileIsRefusedBeforeItIsRead() throws IOException {
        assertLengthRefused(17, "17", "16");
        assertLengthRefused(Long.MAX_VALUE, "9223372036854775807", "16");
        assertLengthRefused(-1, "18446744073709551615", "16");
    }

    @Test
    void aFileTooShortForAnythingIsSaid() throws IOException {
        Files.write(file, new byte[9]);
        var e = assertThrows(ModelFileException.class, () -> Safetensors.read(file));
        assertSentence("9 bytes, wanted 10 or more: the file is cut short", e);
    }

    @Test
    void theShortestFileHoldsNothing() throws IOException {
        Files.write(file, new byte[] {2, 0, 0, 0, 0, 0, 0, 0, '{', '}'});
        assertEquals(new Safetensors(Map.of(), Map.of()), Safetensors.read(file));
    }

    private void assertLengthRefused(long length, String shown, String most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN).putLong(length);
        Files.write(file, bytes.array());
        var e = assertThrows(ModelFileException.class, () -> Safetensors.read(file));
        assertSentence(
                "a header of %s bytes, wanted at most %s: this is not a safetensors file, or it is cut short"
                        .formatted(shown, most),
                e);
    }

    private static String fiveNumbers(int begin) {
        return "{'dtype':'F64','shape':[5],'data_offsets':[%d,%d]}".formatted(begin, begin + 40);
    }

    private SafetensorsHeader read(String json) {
        return new SafetensorsHeaderReader(file, DATA)
                .read(json.replace('\'', '"').getBytes(UTF_8));
    }

    private void assertRefused(String foundAndWanted, String json) {
        assertSentence(foundAndWanted, assertThrows(ModelFileException.class, () -> read(json)));
    }

    private static void assertSentence(String foundAndWanted, ModelFileException e) {
        assertEquals(
                "net.safetensors: "
                        + foundAndWanted
                        + ". Save the network again, or take another copy of the file.",
                e.getMessage());
    }
}
