package annotebook.nn.file;

import static annotebook.nn.file.ModelFileException.printable;

import annotebook.nn.Activation;
import annotebook.nn.Architecture;
import annotebook.nn.Cost;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plan of a network as text, component by component of its records.
 *
 * <pre>
 *   {"inputs": 2, "layers": [{"units": 1, "activation": {"name": "Sigmoid"}, "batchNorm": false, "keep": 1.0}],
 *    "cost": {"name": "CrossEntropy"}, "precision": "DOUBLE"}
 * </pre>
 */
final class ArchitectureJson {

    private static final int MOST_TOKENS = 100_000;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(StrictJson.factory(MOST_TOKENS))
                    .addMixIn(Activation.class, Named.class)
                    .addMixIn(Cost.class, Named.class)
                    .registerSubtypes(Activation.class.getPermittedSubclasses())
                    .registerSubtypes(Cost.class.getPermittedSubclasses())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                    .build();

    private ArchitectureJson() {}

    /** A function or cost is found by its own name among the known ones; a file cannot name any other class. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "name")
    private interface Named {}

    static String text(Architecture architecture) {
        try {
            return MAPPER.writeValueAsString(architecture);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of plain values can be written", e);
        }
    }

    /**
     * The plan that a text holds.
     *
     * @param file its name in messages
     * @throws ModelFileException if the text is not just a plan
     */
    static Architecture read(Path file, String text) {
        try {
            Architecture architecture = MAPPER.readValue(text, Architecture.class);
            if (architecture == null) {
                throw ModelFileException.of(file, "the architecture is null, wanted an object");
            }
            return architecture;
        } catch (JsonProcessingException e) {
            throw ModelFileException.of(file, "the architecture " + sentence(e));
        }
    }

    private static String sentence(JsonProcessingException e) {
        if (e instanceof InvalidTypeIdException unknown) {
            return "names \"%s\" at %s, wanted one of %s"
                    .formatted(
                            printable(String.valueOf(unknown.getTypeId())),
                            place(unknown),
                            names(unknown.getBaseType().getRawClass()));
        }
        if (e instanceof ValueInstantiationException refused && refused.getCause() != null) {
            return "is refused at %s (%s)"
                    .formatted(
                            place(refused),
                            printable(String.valueOf(refused.getCause().getMessage())));
        }
        if (e instanceof JsonMappingException wrong) {
            return "has a missing, unknown or wrong value at %s".formatted(place(wrong));
        }
        return String.format(
                Locale.ROOT,
                "is not JSON of at most %d words without a repeated name",
                MOST_TOKENS);
    }

    /** {@code layers[1].units}. */
    private static String place(JsonMappingException e) {
        String place =
                e.getPath().stream()
                        .map(
                                step ->
                                        step.getFieldName() == null
                                                ? "[" + step.getIndex() + "]"
                                                : "." + step.getFieldName())
                        .collect(Collectors.joining());
        return place.isEmpty() ? "its top" : printable(place.substring(1));
    }

    private static String names(Class<?> sealed) {
        Class<?>[] permitted = sealed.getPermittedSubclasses();
        return (permitted == null ? Stream.<Class<?>>empty() : Stream.of(permitted))
                .map(Class::getSimpleName)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
