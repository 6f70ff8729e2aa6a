package annotebook.nn.file;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.nn.He;
import annotebook.nn.Network;
import annotebook.nn.Relu;
import annotebook.nn.Tanh;
import annotebook.nn.Trained;
import annotebook.nn.Zeros;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkBytesTest {

    private static final RealMatrix X = matrix(row(0.3, -1.2), row(2, 0.5));

    private static Network network() {
        return Trained.network(
                Network.inputs(2)
                        .hidden(3, new Relu())
                        .batchNorm()
                        .hidden(2, new Tanh())
                        .softmax(3));
    }

    @Test
    void aNetworkComesOutInSinglePrecision() {
        Network network = network();
        Network read = NetworkBytes.read(NetworkBytes.of(network));
        assertEquals(network.architecture().single(), read.architecture());
        RealMatrix wanted = network.predict(X);
        for (int i = 0; i < 2; i++) {
            assertArrayEquals(wanted.getRow(i), read.predict(X).getRow(i), 1e-5);
        }
    }

    @Test
    void inSinglePrecisionNothingIsLost() {
        Network network =
                Network.inputs(2)
                        .hidden(3, new Relu())
                        .softmax(2)
                        .single()
                        .start(new He(new Random(1)));
        Network read = NetworkBytes.read(NetworkBytes.of(network));
        assertArrayEquals(network.predict(X).getData(), read.predict(X).getData());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, 1e300})
    void whatIsNoNumberIsSentAndRefused(double entry) {
        Network broken = Network.inputs(2).sigmoid(1).start(List.of(matrix(row(1, 2, entry))));
        byte[] bytes = NetworkBytes.of(broken);
        String problem =
                assertThrows(ModelFileException.class, () -> NetworkBytes.read(bytes)).problem();
        assertTrue(problem.startsWith("Theta1[0, 2] is "), problem);
        assertTrue(problem.endsWith("wanted a finite number"), problem);
    }

    @Test
    void whatDoesNotFitIntoAMessageIsRefusedBeforeItIsSent() {
        Network large =
                Network.inputs(1).hidden(200_000, new Relu()).sigmoid(19).start(new Zeros());
        assertEquals(
                "the network is over its budget, too large to be sent: 4,200,019 parameters, wanted at most 4,100,000",
                assertThrows(IllegalArgumentException.class, () -> NetworkBytes.of(large))
                        .getMessage());
    }

    @Test
    void anyOtherBytesAreRefusedInASentence() {
        byte[] bytes = NetworkBytes.of(network());
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged =
                    i % 2 == 0 ? bytes.clone() : Arrays.copyOf(bytes, random.nextInt(bytes.length));
            for (int k = 0; k < 3 && damaged.length > 0; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                NetworkBytes.read(damaged).predict(X);
            } catch (ModelFileException e) {
                assertTrue(!e.problem().isEmpty());
            } catch (IllegalArgumentException e) {
                assertTrue(String.valueOf(e.getMessage()).startsWith("predict"), e::getMessage);
            }
        }
    }
}
