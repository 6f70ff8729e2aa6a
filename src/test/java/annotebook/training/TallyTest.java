package annotebook.training;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.nn.Network;
import annotebook.nn.NetworkPass;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void weighsBatchesByTheirExamples() {
        Network network = Network.inputs(1).softmax(2).start(List.of(matrix(row(1, 0), row(0, 0))));
        Tally tally = new Tally();
        assertEquals(0, tally.examples());
        // The first answer is always the largest: right for targets of the first class alone
        tally.add(pass(network, 3, 0), 2);
        tally.add(pass(network, 1, 1), 6);
        assertEquals(4, tally.examples());
        assertEquals(new Score(3, 0.75), tally.score());
    }

    private static NetworkPass pass(Network network, int examples, int label) {
        NetworkPass pass = new NetworkPass(network, examples, new Random(1));
        pass.targets().fillColumn(label, 1);
        pass.predict();
        return pass;
    }
}
