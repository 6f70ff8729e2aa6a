package annotebook.exercises.nb10_cifar10;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.call.Called;
import annotebook.checks.Effort;
import annotebook.checks.ExerciseChecks;
import annotebook.checks.Measured;
import annotebook.checks.Mismatch;
import annotebook.checks.Reply;
import annotebook.checks.Signature;
import annotebook.checks.Student;
import annotebook.data.Cifar10Reader;
import annotebook.data.Images;
import annotebook.data.Standardizer;
import annotebook.matrix.Matrices;
import annotebook.nn.Network;
import annotebook.nn.Relu;
import annotebook.nn.Zeros;
import annotebook.nn.file.NetworkBytes;
import annotebook.training.Budget;
import java.time.Duration;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class ExpectNetworkTest {

    private static final Signature SIGNATURE =
            Signature.parse("Network trainBest(Images train, Images validation, Budget budget)");

    private static final int INPUTS = Cifar10Reader.FORMAT.size();

    /** Two classes that their first pixel tells apart: above 100 is an automobile. */
    private static final Images TEST = test();

    private static Images test() {
        byte[] pixels = new byte[200 * INPUTS];
        int[] labels = new int[200];
        for (int i = 0; i < 200; i++) {
            labels[i] = i % 2;
            pixels[i * INPUTS] = (byte) (90 + 20 * labels[i]);
        }
        return new Images(Cifar10Reader.FORMAT, pixels, labels, Cifar10Reader.CLASS_NAMES);
    }

    private static Student student(Reply reply) {
        ExerciseChecks checks =
                new ExerciseChecks(
                        "best-network", Object.class, Object.class, List.of(SIGNATURE), List.of());
        return new Student(call -> reply, checks);
    }

    private static Student student(Network network) {
        return student(new Reply.Returned(NetworkBytes.of(network), List.of(), Called.NO_ARGUMENT));
    }

    private static ExpectNetwork.Trial trial() {
        return new ExpectNetwork.Trial(
                SentTraining.images(TEST),
                SentTraining.images(TEST),
                new Budget(1, 100_000),
                new Effort(Duration.ofSeconds(1), 64, 1),
                TEST,
                new Thresholds(List.of(new Thresholds.Step(0.4, 4), new Thresholds.Step(0.9, 10))));
    }

    private static Mismatch refused(Student student) {
        return assertThrows(Mismatch.class, () -> ExpectNetwork.best(student, trial()));
    }

    private static Mismatch refused(Network network) {
        return refused(student(network));
    }

    /** Weights of two answers: airplane always as likely, automobile by the first pixel. */
    private static Network byFirstPixel(double bias, double weight) {
        RealMatrix Theta = Matrices.constant(10, INPUTS + 1, 0);
        for (int k = 2; k < 10; k++) {
            Theta.setEntry(k, 0, -100);
        }
        Theta.setEntry(1, 0, bias);
        Theta.setEntry(1, 1, weight);
        return Network.inputs(INPUTS).softmax(10).start(List.of(Theta));
    }

    @Test
    void whoKnowsAllGetsAll() {
        Student student = student(byFirstPixel(-100, 255));
        ExpectNetwork.best(student, trial());
        assertEquals(new Measured(200, 200), student.measured());
    }

    @Test
    void whoKnowsHalfGetsAPart() {
        Student student = student(byFirstPixel(-1000, 0));
        Mismatch mismatch = refused(student);
        assertEquals("The network learns less than it could.", mismatch.getMessage());
        assertEquals(4, mismatch.points());
        assertEquals("90.0 % for 10 points", mismatch.wanted());
        assertEquals(new Measured(100, 200), student.measured());
    }

    @Test
    void whoWasToBeShownStandardizedImagesIsToldSo() {
        Network network = byFirstPixel(0, 1);
        Mismatch mismatch = refused(network);
        assertTrue(
                String.valueOf(mismatch.getMessage())
                        .startsWith("Your network was trained on standardised images"),
                mismatch::getMessage);
        Standardizer standardizer = Standardizer.perInput(TEST);
        Student mended =
                student(network.onRawInputs(standardizer.mean(), standardizer.deviation()));
        ExpectNetwork.best(mended, trial());
        assertEquals(new Measured(200, 200), assertNotNullAnd(mended.measured()));
    }

    private static <T> T assertNotNullAnd(T value) {
        assertNotNull(value);
        return value;
    }

    @Test
    void whatDoesNotFitIsNamed() {
        assertEquals(
                "2 inputs, 10 outputs",
                refused(Network.inputs(2).softmax(10).start(new Zeros())).got());
        assertEquals(
                "3,072 inputs, 2 outputs",
                refused(Network.inputs(INPUTS).softmax(2).start(new Zeros())).got());
        Mismatch large =
                refused(
                        Network.inputs(INPUTS)
                                .hidden(40, new Relu())
                                .softmax(10)
                                .start(new Zeros()));
        assertEquals("123,330 parameters", large.got());
        assertEquals("at most 100,000 parameters", large.wanted());
        Mismatch wide =
                refused(
                        Network.inputs(INPUTS)
                                .hidden(1, new Relu())
                                .hidden(20_000, new Relu())
                                .hidden(1, new Relu())
                                .softmax(10)
                                .start(new Zeros()));
        assertEquals("20,012 units in all layers", wide.got());
        assertEquals(0, wide.points());
    }

    @Test
    void bytesThatAreNoNetworkAreNamed() {
        Student student = student(new Reply.Returned(new byte[3], List.of(), Called.NO_ARGUMENT));
        assertEquals(
                "trainBest returned a network that cannot be used: 3 bytes, wanted 10 or more: the file is cut short.",
                refused(student).getMessage());
        assertNull(student.measured());
    }

    @Test
    void aMethodThatGivesNoneIsNamed() {
        assertEquals(
                "trainBest returned null.",
                refused(student(new Reply.Failed(Reply.Kind.NULL, ""))).getMessage());
    }
}
