package annotebook.nn.file;

import annotebook.matrix.Precision;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The header of a safetensors file: what is in it and where, in the order of the data.
 *
 * <pre>
 *   {"__metadata__": {"key": "value"}, "Theta1": {"dtype": "F64", "shape": [3, 4], "data_offsets": [0, 96]}}
 * </pre>
 */
record SafetensorsHeader(Map<String, String> metadata, List<TensorEntry> entries) {

    /** The one name that does not belong to a tensor. */
    static final String METADATA = "__metadata__";

    static final String DTYPE = "dtype";
    static final String SHAPE = "shape";
    static final String OFFSETS = "data_offsets";

    /** Data begins at a multiple of this, so that a program may map it as numbers. */
    private static final int ALIGNMENT = 8;

    /** The header for these tensors; doubles come first, so that each lies at a multiple of its size. */
    static SafetensorsHeader of(Safetensors content) {
        List<TensorEntry> entries = new ArrayList<>();
        long end = 0;
        for (Precision precision : Precision.values()) {
            for (Map.Entry<String, Tensor> named : content.tensors().entrySet()) {
                if (named.getValue().precision() == precision) {
                    TensorEntry entry = TensorEntry.of(named.getKey(), named.getValue(), end);
                    entries.add(entry);
                    end = entry.end();
                }
            }
        }
        return new SafetensorsHeader(content.metadata(), List.copyOf(entries));
    }

    /** The JSON in UTF-8, filled up with spaces. */
    byte[] bytes() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        if (!metadata.isEmpty()) {
            metadata.forEach(root.putObject(METADATA)::put);
        }
        for (TensorEntry entry : entries) {
            ObjectNode tensor = root.putObject(entry.name());
            tensor.put(DTYPE, TensorEntry.dtype(entry.precision()));
            entry.shape().forEach(tensor.putArray(SHAPE)::add);
            tensor.putArray(OFFSETS).add(entry.begin()).add(entry.end());
        }
        byte[] json = root.toString().getBytes(StandardCharsets.UTF_8);
        int length = (json.length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        byte[] padded = Arrays.copyOf(json, length);
        Arrays.fill(padded, json.length, length, (byte) ' ');
        return padded;
    }
}
