package annotebook.nn.file;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.nn.LeakyRelu;
import annotebook.nn.Network;
import annotebook.nn.Trained;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** Whatever became of a saved plan, it is a network that answers, or refused in one printable line. */
class NetworkFileFuzzTest {

    private static final int ROUNDS = 3000;
    private static final String CHARACTERS = "0123456789-.{}[]\",:enul\0\n";

    private final Random random = new Random(3);

    @Test
    void aDamagedPlanIsANetworkOrRefused() {
        Network network =
                Trained.network(
                        Network.inputs(2).hidden(2, new LeakyRelu(0.01)).batchNorm().softmax(2));
        String plan = ArchitectureJson.text(network.architecture());
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> metadata = Map.of("architecture", damaged(plan));
            Safetensors content = new Safetensors(metadata, NetworkTensors.of(network));
            refused += isRefused(content) ? 1 : 0;
        }
        // Another slope or keep is a plan as good as any
        assertTrue(refused > ROUNDS / 2 && refused < ROUNDS, refused + " refused");
    }

    private String damaged(String plan) {
        StringBuilder damaged = new StringBuilder(plan);
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            String from = random.nextBoolean() ? CHARACTERS : plan;
            damaged.setCharAt(
                    random.nextInt(plan.length()), from.charAt(random.nextInt(from.length())));
        }
        return damaged.toString();
    }

    private static boolean isRefused(Safetensors content) {
        try {
            RealMatrix H =
                    NetworkFile.network(Path.of("net.safetensors"), content)
                            .predict(matrix(row(0.3, -1.2)));
            assertEquals(2, H.getColumnDimension());
            return false;
        } catch (ModelFileException e) {
            String message = String.valueOf(e.getMessage());
            assertTrue(message.matches("[ -~]{30,400}"), message);
            return true;
        }
    }
}
