package annotebook.nn.file;

import static annotebook.nn.file.ModelFileException.grouped;
import static annotebook.nn.file.ModelFileException.printable;

import annotebook.matrix.Precision;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Reads the header of a safetensors file, which may be hostile.
 *
 * @param file its name in messages
 * @param dataBytes how many bytes follow the header
 */
record SafetensorsHeaderReader(Path file, long dataBytes) {

    private static final int MOST_TOKENS = 1_000_000;

    /** The bytes of one tensor must fit into an array. */
    private static final long MOST_BYTES = Integer.MAX_VALUE - 8;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(StrictJson.factory(MOST_TOKENS))
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /**
     * What the header says, its tensors in the order of their data.
     *
     * @throws ModelFileException if it is not what the format wants, or does not fit the data
     */
    SafetensorsHeader read(byte[] json) {
        Map<String, String> metadata = Map.of();
        List<TensorEntry> entries = new ArrayList<>();
        for (Map.Entry<String, JsonNode> named : parse(json).properties()) {
            if (named.getKey().equals(SafetensorsHeader.METADATA)) {
                metadata = metadata(named.getValue());
            } else {
                entries.add(entry(named.getKey(), named.getValue()));
            }
        }
        entries.sort(Comparator.comparingLong(TensorEntry::begin));
        requireNoHoles(entries);
        return new SafetensorsHeader(metadata, List.copyOf(entries));
    }

    private JsonNode parse(byte[] json) {
        if (json.length == 0 || json[0] != '{') {
            throw refused("the header does not begin with '{', wanted an object in JSON");
        }
        try {
            return MAPPER.readTree(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString());
        } catch (CharacterCodingException e) {
            throw refused("the header is not UTF-8, wanted JSON in UTF-8");
        } catch (JsonProcessingException e) {
            throw refused(
                    String.format(
                            Locale.ROOT,
                            "the header is not JSON of at most %s words, %d levels without a repeated name",
                            grouped(MOST_TOKENS),
                            StrictJson.MOST_LEVELS));
        }
    }

    private Map<String, String> metadata(JsonNode texts) {
        Map<String, String> metadata = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> named : texts.properties()) {
            if (named.getValue().isTextual()) {
                metadata.put(named.getKey(), named.getValue().textValue());
            }
        }
        if (!texts.isObject() || metadata.size() < texts.size()) {
            throw refused("__metadata__ is %s, wanted an object of texts".formatted(shown(texts)));
        }
        return metadata;
    }

    private TensorEntry entry(String name, JsonNode tensor) {
        Precision precision = precision(name, tensor.path(SafetensorsHeader.DTYPE));
        List<Integer> shape = shape(name, tensor.path(SafetensorsHeader.SHAPE), precision);
        long bytes =
                shape.stream().mapToLong(size -> size).reduce(precision.bytes(), (a, b) -> a * b);
        JsonNode offsets = tensor.path(SafetensorsHeader.OFFSETS);
        List<Long> range = wholeNumbers(offsets);
        if (range.size() != 2 || range.get(0) < 0 || range.get(1) > dataBytes) {
            throw refused(
                    name,
                    "has data_offsets %s, wanted begin and end within the %s bytes of data"
                            .formatted(shown(offsets), grouped(dataBytes)));
        }
        if (range.get(1) - range.get(0) != bytes) {
            throw refused(
                    name,
                    "has data_offsets %s, wanted %s bytes for %s of shape %s"
                            .formatted(
                                    shown(offsets),
                                    grouped(bytes),
                                    TensorEntry.dtype(precision),
                                    shape));
        }
        return new TensorEntry(name, precision, shape, range.get(0), range.get(1));
    }

    private Precision precision(String name, JsonNode dtype) {
        for (Precision precision : Precision.values()) {
            if (TensorEntry.dtype(precision).equals(dtype.textValue())) {
                return precision;
            }
        }
        throw refused(name, "has dtype %s, wanted F64 or F32".formatted(shown(dtype)));
    }

    private List<Integer> shape(String name, JsonNode shape, Precision precision) {
        long most = MOST_BYTES / precision.bytes();
        List<Long> sizes = wholeNumbers(shape);
        boolean fits = sizes.size() == 1 || sizes.size() == 2;
        long count = 1;
        for (long size : sizes) {
            fits = fits && size >= 1 && size <= most / count;
            count = fits ? count * size : 1;
        }
        if (!fits) {
            throw refused(
                    name,
                    "has shape %s, wanted one or two sizes above 0, at most %s numbers"
                            .formatted(shown(shape), grouped(most)));
        }
        return sizes.stream().map(Long::intValue).toList();
    }

    /** The numbers of an array; none unless all are whole and fit 64 bits. */
    private static List<Long> wholeNumbers(JsonNode array) {
        boolean areWhole =
                array.isArray()
                        && StreamSupport.stream(array.spliterator(), false)
                                .allMatch(n -> n.isIntegralNumber() && n.canConvertToLong());
        return areWhole
                ? StreamSupport.stream(array.spliterator(), false).map(JsonNode::longValue).toList()
                : List.of();
    }

    private void requireNoHoles(List<TensorEntry> entries) {
        long end = 0;
        for (TensorEntry entry : entries) {
            if (entry.begin() != end) {
                throw refused(
                        entry.name(),
                        "begins at offset %s, wanted %s, where the one before ends"
                                .formatted(grouped(entry.begin()), grouped(end)));
            }
            end = entry.end();
        }
        if (end != dataBytes) {
            throw refused(
                    "the tensors end at offset %s, wanted %s, where the file ends"
                            .formatted(grouped(end), grouped(dataBytes)));
        }
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "missing" : printable(node.toString());
    }

    private ModelFileException refused(String name, String foundAndWanted) {
        return refused("tensor \"%s\" %s".formatted(printable(name), foundAndWanted));
    }

    private ModelFileException refused(String foundAndWanted) {
        return ModelFileException.of(file, foundAndWanted);
    }
}
