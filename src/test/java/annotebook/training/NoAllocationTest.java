package annotebook.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.data.Examples;
import annotebook.nn.Architecture;
import annotebook.nn.He;
import annotebook.nn.L1;
import annotebook.nn.L2;
import annotebook.nn.Network;
import annotebook.nn.NoPenalty;
import annotebook.nn.Regularizer;
import annotebook.nn.Relu;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The training loop works in memory that is made before it: many epochs allocate hardly more than one. */
class NoAllocationTest {

    private static final List<Optimizer> OPTIMIZERS =
            List.of(new Sgd(), new Momentum(0.9), new Nesterov(0.9), new Adam());
    private static final int EPOCHS = 25;
    private static final long SMALLEST_OBJECT = 16;

    /**
     * What threads that wait for each other may leave in a step, more on a busy machine; the smallest matrix takes 1,536
     * bytes.
     */
    private static final long WAITING = 512;

    private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void stepsAllocateNothing() {
        Architecture plan =
                Network.inputs(2).hidden(30, new Relu()).batchNorm().dropout(0.8).softmax(3);
        for (Architecture precise : List.of(plan, plan.single())) {
            for (Optimizer optimizer : OPTIMIZERS) {
                for (Regularizer regularizer : List.of(new L1(1), new L2(1))) {
                    Training training = training(8, optimizer).penalty(regularizer);
                    // An epoch has its record, tally and list; a step has not even the smallest
                    // object
                    assertStepAllocatesLess(SMALLEST_OBJECT, precise, training, 50);
                }
            }
        }
    }

    /** Layers so large that all threads share the products, the sums and the loops over rows. */
    @Test
    void stepsOfAllThreadsAllocateNothing() {
        Architecture plan =
                Network.inputs(2).hidden(300, new Relu()).hidden(300, new Relu()).softmax(3);
        for (Architecture precise : List.of(plan, plan.single())) {
            for (Optimizer optimizer : OPTIMIZERS) {
                Training training = training(64, optimizer).penalty(new NoPenalty());
                assertStepAllocatesLess(WAITING, precise, training, 8);
            }
        }
    }

    private static Training training(int batch, Optimizer optimizer) {
        return Training.epochs(1).batch(batch).by(optimizer).rate(1e-3);
    }

    private void assertStepAllocatesLess(
            long bytes, Architecture plan, Training training, int batches) {
        Examples examples = new ThreeClouds(batches * training.batch(), 1);
        long few = allocated(plan, longer(training, 5), examples);
        long many = allocated(plan, longer(training, 5 + EPOCHS), examples);
        long ofAStep = (many - few) / ((long) EPOCHS * batches);
        assertTrue(ofAStep < bytes, () -> training + ": " + ofAStep + " bytes");
    }

    private static Training longer(Training training, int epochs) {
        return Training.epochs(epochs)
                .batch(training.batch())
                .by(training.optimizer())
                .penalty(training.regularizer())
                .rate(training.schedule());
    }

    private long allocated(Architecture plan, Training training, Examples examples) {
        Network network = plan.start(new He(new Random(1)));
        long before = allocated();
        training.run(network, examples);
        return allocated() - before;
    }

    /** By this thread and those of the team. */
    private long allocated() {
        long[] ids =
                Thread.getAllStackTraces().keySet().stream()
                        .filter(
                                thread ->
                                        thread == Thread.currentThread()
                                                || thread.getName().startsWith("annotebook-"))
                        .mapToLong(Thread::getId)
                        .toArray();
        return Arrays.stream(memory.getThreadAllocatedBytes(ids)).sum();
    }
}
