package annotebook.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.data.Examples;
import annotebook.nn.Architecture;
import annotebook.nn.He;
import annotebook.nn.L1;
import annotebook.nn.L2;
import annotebook.nn.Network;
import annotebook.nn.Regularizer;
import annotebook.nn.Relu;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The training loop works in memory that is made before it: a hundred epochs allocate hardly more than one. */
class NoAllocationTest {

    private static final int BATCHES = 50;
    private static final long SMALLEST_OBJECT = 16;

    private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Examples examples = new ThreeClouds(BATCHES * 8, 1);

    @Test
    void stepsAllocateNothing() {
        Architecture plan =
                Network.inputs(2).hidden(30, new Relu()).batchNorm().dropout(0.8).softmax(3);
        for (Architecture precise : List.of(plan, plan.single())) {
            for (Optimizer optimizer :
                    List.of(new Sgd(), new Momentum(0.9), new Nesterov(0.9), new Adam())) {
                for (Regularizer regularizer : List.of(new L1(1), new L2(1))) {
                    Training training =
                            Training.epochs(1)
                                    .batch(8)
                                    .by(optimizer)
                                    .penalty(regularizer)
                                    .rate(1e-3);
                    long few = allocated(precise, training, 5);
                    long many = allocated(precise, training, 105);
                    // An epoch has its record, tally and list; a step has not even the smallest
                    // object
                    long ofAStep = (many - few) / (100 * BATCHES);
                    assertTrue(
                            ofAStep < SMALLEST_OBJECT, () -> training + ": " + ofAStep + " bytes");
                }
            }
        }
    }

    private long allocated(Architecture plan, Training training, int epochs) {
        Network network = plan.start(new He(new Random(1)));
        Training longer =
                Training.epochs(epochs)
                        .batch(training.batch())
                        .by(training.optimizer())
                        .penalty(training.regularizer())
                        .rate(training.schedule());
        long before = memory.getCurrentThreadAllocatedBytes();
        longer.run(network, examples);
        return memory.getCurrentThreadAllocatedBytes() - before;
    }
}
