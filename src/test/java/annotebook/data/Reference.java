package annotebook.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** What scikit-learn and SciPy made of the small images of {@code reference.json}; {@code reference.py} is how. */
final class Reference {

    static final JsonNode JSON = read();

    /** Six images of 5 x 4 pixels in three channels; input 7 is the same in all of them. */
    static final Images IMAGES =
            new Images(new ImageFormat(5, 4, 3, 255), pixels(), new int[6], List.of("noise"));

    private Reference() {}

    static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    private static byte[] pixels() {
        byte[] bytes = new byte[6 * 60];
        IntStream.range(0, bytes.length)
                .forEach(
                        k -> bytes[k] = (byte) JSON.at("/pixels/" + k / 60 + "/" + k % 60).asInt());
        return bytes;
    }

    private static JsonNode read() {
        try (InputStream json = Reference.class.getResourceAsStream("reference.json")) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
