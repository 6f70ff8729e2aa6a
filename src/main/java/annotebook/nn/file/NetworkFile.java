package annotebook.nn.file;

import annotebook.nn.Architecture;
import annotebook.nn.Network;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * A network in a file: its plan and all that it has learnt, in the {@link Safetensors} format.
 *
 * <pre>
 *   architecture           in the metadata, the plan as JSON
 *   Theta1, Theta2, …      s_(l+1) x (s_l + 1), in the precision of the network
 *   gamma1, beta1          s_2 numbers each, if layer 2 has batch normalisation; gamma2, beta2 if layer 3 has
 *   mean1, variance1       its running averages, always in double precision
 * </pre>
 */
public final class NetworkFile {

    /** The name of the plan in the metadata. */
    static final String ARCHITECTURE = "architecture";

    private NetworkFile() {}

    /**
     * Saves a network; an existing file stays until the new one is complete.
     *
     * @throws ModelFileException if a weight is NaN or infinite, the network has more than 100 layers
     *     after the input or 200,000 units in one, or the file cannot be written
     */
    public static void save(Network network, Path file) {
        Map<String, Tensor> tensors = NetworkTensors.of(network);
        NetworkRules.problem(network.architecture())
                .or(() -> NetworkRules.problem(tensors))
                .ifPresent(
                        problem -> {
                            throw ModelFileException.unsaved(file, problem);
                        });
        String plan = ArchitectureJson.text(network.architecture());
        new Safetensors(Map.of(ARCHITECTURE, plan), tensors).write(file);
    }

    /**
     * Loads a network that answers, to the bit, as the saved one did.
     *
     * @throws ModelFileException if the file is missing, damaged, or not one of a network; the sentence
     *     says what is wrong and where
     */
    public static Network load(Path file) {
        return network(file, Safetensors.read(file));
    }

    static Network network(Path file, Safetensors content) {
        String plan = content.metadata().get(ARCHITECTURE);
        if (plan == null) {
            throw ModelFileException.of(
                    file, "no architecture in __metadata__, wanted that of a network");
        }
        Architecture architecture = ArchitectureJson.read(file, plan);
        refuse(file, NetworkRules.problem(architecture));
        Map<String, Tensor> tensors = content.tensors();
        Network network = start(file, architecture, tensors);
        refuse(file, NetworkRules.difference(NetworkTensors.of(network), tensors));
        refuse(file, NetworkRules.problem(tensors));
        NetworkTensors.setNorms(network, tensors);
        return network;
    }

    private static Network start(
            Path file, Architecture architecture, Map<String, Tensor> tensors) {
        try {
            List<RealMatrix> Thetas = new ArrayList<>();
            for (int l = 1; l <= architecture.layers().size(); l++) {
                Thetas.add(Theta(file, tensors, l).matrix());
            }
            return architecture.start(Thetas);
        } catch (IllegalArgumentException e) {
            String sentence = String.valueOf(e.getMessage());
            throw ModelFileException.of(file, sentence.replaceFirst("\\.$", ""));
        }
    }

    private static Tensor Theta(Path file, Map<String, Tensor> tensors, int l) {
        Tensor Theta = tensors.get(NetworkTensors.Theta(l));
        if (Theta == null) {
            throw ModelFileException.of(
                    file,
                    "%s is missing, wanted one for each layer of the architecture"
                            .formatted(NetworkTensors.Theta(l)));
        }
        return Theta;
    }

    private static void refuse(Path file, Optional<String> problem) {
        problem.ifPresent(
                sentence -> {
                    throw ModelFileException.of(file, sentence);
                });
    }
}
