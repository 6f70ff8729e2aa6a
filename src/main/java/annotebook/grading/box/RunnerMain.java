package annotebook.grading.box;

import annotebook.call.Thrown;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The process in which a student's code runs: it does what it is asked, request by request, until it
 * is killed.
 *
 * <p>It is given classes and arguments and gives back values. It knows no check, no wanted value and
 * no score, so that there is nothing in it to be found or changed.
 */
public final class RunnerMain {

    private RunnerMain() {}

    /** Serves the requests on standard input until it ends. */
    public static void main(String[] args) throws IOException {
        InputStream requests = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        OutputStream replies = new FileOutputStream(FileDescriptor.out);
        try {
            serve(requests, replies);
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    /** Printing costs nothing and reaches nobody, and reading ends at once, whatever was set before. */
    private static void silence() {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setIn(InputStream.nullInputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    private static void serve(InputStream requests, OutputStream replies) throws IOException {
        StudentClasses classes = new StudentClasses();
        while (true) {
            PacketReader packet = new PacketReader(Frames.read(requests));
            long nonce = packet.longInteger();
            silence();
            RunnerReply reply = classes.answer(RunnerRequest.read(packet));
            Frames.write(replies, envelope(nonce, reply));
        }
    }

    /** A value that cannot be put into a frame is unreadable, whatever its methods throw. */
    private static byte[] envelope(long nonce, RunnerReply reply) throws FrameException {
        boolean threadsLeft = StudentThreads.atWork();
        try {
            return new RunnerReply.Envelope(nonce, threadsLeft, reply).frame();
        } catch (Throwable thrown) {
            String name =
                    reply instanceof RunnerReply.Value value && value.called().value() != null
                            ? Thrown.nameOf(value.called().value())
                            : "";
            RunnerReply unreadable = new RunnerReply.Unreadable(name);
            return new RunnerReply.Envelope(nonce, threadsLeft, unreadable).frame();
        }
    }
}
