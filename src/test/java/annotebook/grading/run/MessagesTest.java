package annotebook.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.grading.notebook.Step;
import annotebook.grading.sandbox.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final WorkerTask TASK =
            new WorkerTask(
                    7,
                    "ann \ud83d\ude00",
                    "02",
                    List.of(
                            new Step.Run("sigmoid", "double x = 1;\n\u0000", false),
                            new Step.Judge("sigmoid")),
                    Map.of("sigmoid", "double sigmoid;"));

    private static byte[] written(Object message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Messages(new ByteArrayInputStream(new byte[0]), bytes).write(message);
        return bytes.toByteArray();
    }

    private static <T> T read(byte[] bytes, Class<T> type) throws IOException {
        return new Messages(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream())
                .read(type);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        assertEquals(TASK, read(written(TASK), WorkerTask.class));
        WorkerSetup setup = new WorkerSetup("a secret", "the box", "bubblewrap", Limits.DEFAULT, 0);
        assertEquals(setup, read(written(setup), WorkerSetup.class));
        WorkerReply reply = new WorkerReply(WorkerReply.READY, null, "no box");
        assertEquals(reply, read(written(reply), WorkerReply.class));
    }

    @Test
    void theSecretIsNeverPrinted() {
        WorkerSetup setup = new WorkerSetup("a secret", "the box", "process", Limits.DEFAULT, 0);
        assertFalse(setup.toString().contains("a secret"));
        assertFalse(new CourseSecret("a secret").toString().contains("a secret"));
    }

    @Test
    void halfAMessageIsTheEnd() throws IOException {
        byte[] whole = written(TASK);
        for (int length = 0; length < whole.length; length++) {
            byte[] half = Arrays.copyOf(whole, length);
            assertThrows(EOFException.class, () -> read(half, WorkerTask.class), "" + length);
        }
    }

    @Test
    void aWildLengthAllocatesNothing() {
        byte[] negative = {-1, -1, -1, -1};
        assertThrows(IOException.class, () -> read(negative, WorkerTask.class));
        byte[] huge = {127, -1, -1, -1};
        assertThrows(IOException.class, () -> read(huge, WorkerTask.class));
    }
}
