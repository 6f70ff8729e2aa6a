package annotebook.grading.notebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** JSON as Jupyter writes it; what is read may be hostile. */
public final class NotebookJson {

    /** A notebook with hundreds of plots has a few MiB. */
    static final int MOST_BYTES = 32 << 20;

    private static final int MOST_LEVELS = 100;
    private static final int MOST_TOKENS = 2_000_000;

    private static final JsonMapper MAPPER =
            mapper(factory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

    /** Python writes NaN, and of two fields with one name it reads the last. */
    private static final JsonMapper LIKE_PYTHON =
            mapper(factory().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build());

    /** Like Python's json with {@code indent=1}, so that the bytes equal those that Jupyter saves. */
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter(
                            Separators.createDefaultInstance()
                                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                                    .withObjectEmptySeparator("")
                                    .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                    .withArrayIndenter(new DefaultIndenter(" ", "\n"));

    private NotebookJson() {}

    private static JsonMapper mapper(JsonFactory factory) {
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    private static JsonFactoryBuilder factory() {
        return (JsonFactoryBuilder)
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(MOST_LEVELS)
                                        .maxDocumentLength(MOST_BYTES)
                                        .maxStringLength(MOST_BYTES)
                                        .maxTokenCount(MOST_TOKENS)
                                        .build());
    }

    /**
     * Reads one JSON document.
     *
     * @param name the file's name in messages
     * @throws NotebookException when it is not JSON, or is larger or deeper than any notebook
     */
    public static JsonNode parse(byte[] bytes, String name) throws NotebookException {
        return parse(bytes, name, MAPPER);
    }

    /**
     * Reads what Python reads as JSON: numbers such as NaN too, and of two fields with one name the last.
     *
     * @throws NotebookException as above
     */
    static JsonNode parseLikePython(byte[] bytes, String name) throws NotebookException {
        return parse(bytes, name, LIKE_PYTHON);
    }

    private static JsonNode parse(byte[] bytes, String name, JsonMapper mapper)
            throws NotebookException {
        if (bytes.length > MOST_BYTES) {
            throw beyond(name);
        }
        try {
            return mapper.readTree(bytes);
        } catch (StreamConstraintsException e) {
            throw beyond(name);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
            throw new NotebookException(
                    "%s: this is not JSON%s, so it is not a notebook; save it again in JupyterLab."
                            .formatted(name, where),
                    e);
        } catch (IOException e) {
            throw new NotebookException(
                    name
                            + ": this is not UTF-8 text, so it is not a notebook; save it again in JupyterLab.",
                    e);
        }
    }

    /** The document with its newline at the end; not everything need be ASCII. */
    static byte[] print(JsonNode json) {
        try {
            // As text first: straight to bytes, half a surrogate pair is an error
            return (MAPPER.writer(PRINTER).writeValueAsString(json) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can be written", e);
        }
    }

    private static NotebookException beyond(String name) {
        return new NotebookException(
                String.format(
                        Locale.ROOT,
                        "%s: a notebook has at most %d MiB and %d levels; clear its outputs and save it again.",
                        name,
                        MOST_BYTES >> 20,
                        MOST_LEVELS));
    }
}
