package annotebook.nn.file;

import static annotebook.nn.file.ModelFileException.grouped;

import annotebook.matrix.Blas;
import annotebook.matrix.Precision;
import annotebook.nn.Network;
import annotebook.nn.Zeros;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A network on its way from one program to another: the content of a {@link NetworkFile}, rounded to
 * single precision, 4 bytes a parameter.
 */
public final class NetworkBytes {

    /** The name that sentences use for a network that is not in a file. */
    private static final Path NAME = Path.of("the network");

    /** More than these would not fit into one message between two programs. */
    public static final long MOST_PARAMETERS = 4_100_000;

    private NetworkBytes() {}

    /**
     * The bytes of a network as it is, including NaN and infinity, which the reader refuses.
     *
     * @throws IllegalArgumentException if it has more than {@link #MOST_PARAMETERS}
     */
    public static byte[] of(Network network) {
        if (network.size() > MOST_PARAMETERS) {
            throw new IllegalArgumentException(
                    "the network is over its budget, too large to be sent: %s parameters, wanted at most %s"
                            .formatted(grouped(network.size()), grouped(MOST_PARAMETERS)));
        }
        Map<String, Tensor> tensors = new LinkedHashMap<>(NetworkTensors.of(network));
        tensors.replaceAll((name, tensor) -> isAverage(name) ? tensor : single(tensor));
        String plan = ArchitectureJson.text(network.architecture().single());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new Safetensors(Map.of(NetworkFile.ARCHITECTURE, plan), tensors).write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Returns the same method, after loading everything that multiplying and sending need, so that loading
     * does not count as training time.
     */
    public static <T> T ready(T method) {
        Blas.present();
        of(Network.inputs(1).softmax(1).start(new Zeros()));
        return method;
    }

    /**
     * The network in some bytes that may come from an untrusted program.
     *
     * @throws ModelFileException if they are not a network, or hold a number that no network can answer with
     */
    public static Network read(byte[] bytes) {
        try {
            return NetworkFile.network(
                    NAME, Safetensors.read(NAME, new ByteArrayInputStream(bytes), bytes.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The running averages of batch normalisation are always in double precision. */
    private static boolean isAverage(String name) {
        return name.startsWith("mean") || name.startsWith("variance");
    }

    private static Tensor single(Tensor tensor) {
        return new Tensor(Precision.SINGLE, tensor.shape(), tensor.numbers());
    }
}
