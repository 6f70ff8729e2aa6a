package annotebook.grading.box;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a runner says came of a request: the word of a process that runs a student's code, and worth
 * as much.
 *
 * <p>Student code can open the runner's own pipes and answer in its place. What it wins is to say
 * which values its methods return, and that it may say anyway: a reply holds values, never a
 * verdict, and those who read it hold the wanted values, the clock and the score.
 */
public sealed interface RunnerReply {

    /** Loaded, or invoked. */
    record Done() implements RunnerReply {}

    /**
     * A call came back.
     *
     * @param value what it returned
     * @param argumentsAfter the arguments as they are now; null for a generator, and for what
     *     was made and is not read
     * @param sameAs the index of the argument that the value is, or -1
     */
    record Value(@Nullable Object value, List<@Nullable Object> argumentsAfter, int sameAs)
            implements RunnerReply {}

    /**
     * It threw.
     *
     * @param name the simple name of the exception's class
     * @param message its message, cut when long; null when it has none
     * @param unsupported whether it is an {@code UnsupportedOperationException}
     * @param exhausted whether it is the error of a JVM that may be of no use any more
     */
    record Threw(String name, @Nullable String message, boolean unsupported, boolean exhausted)
            implements RunnerReply {}

    /** It returned something that is not a plain value, or is too large: the name of its class. */
    record Unreadable(String name) implements RunnerReply {}

    /**
     * A reply as it comes from the pipe.
     *
     * @param nonce the number of the request that it answers
     * @param threadsLeft whether threads of the student's are still at work
     * @param reply the reply itself
     */
    record Envelope(long nonce, boolean threadsLeft, RunnerReply reply) {

        /** The frame that says this. */
        public byte[] frame() throws FrameException {
            PacketWriter packet = new PacketWriter().longInteger(nonce).bool(threadsLeft);
            write(packet, reply);
            return packet.frame();
        }

        /**
         * Reads a frame.
         *
         * @throws FrameException when it is none that a runner of ours would send
         */
        public static Envelope of(byte[] frame) throws FrameException {
            PacketReader packet = new PacketReader(frame);
            Envelope envelope =
                    new Envelope(packet.longInteger(), packet.bool(), RunnerReply.read(packet));
            packet.end();
            return envelope;
        }
    }

    /** Which of the four a frame is. */
    enum Kind {
        /** A {@link Done}. */
        DONE,
        /** A {@link Value}. */
        VALUE,
        /** A {@link Threw}. */
        THREW,
        /** An {@link Unreadable}. */
        UNREADABLE
    }

    private static void write(PacketWriter packet, RunnerReply reply) throws FrameException {
        if (reply instanceof Done) {
            packet.tag(Kind.DONE);
        } else if (reply instanceof Value value) {
            packet.tag(Kind.VALUE);
            ValueCodec.write(packet, value.value);
            packet.integer(value.argumentsAfter.size());
            for (Object argument : value.argumentsAfter) {
                ValueCodec.write(packet, argument);
            }
            packet.integer(value.sameAs);
        } else if (reply instanceof Threw threw) {
            packet.tag(Kind.THREW).text(threw.name).bool(threw.message != null);
            packet.text(threw.message == null ? "" : threw.message);
            packet.bool(threw.unsupported).bool(threw.exhausted);
        } else if (reply instanceof Unreadable unreadable) {
            packet.tag(Kind.UNREADABLE).text(unreadable.name);
        }
    }

    private static RunnerReply read(PacketReader packet) throws FrameException {
        return switch (packet.tag(Kind.values())) {
            case DONE -> new Done();
            case VALUE -> readValue(packet);
            case THREW -> {
                String name = packet.text();
                boolean hasMessage = packet.bool();
                String message = packet.text();
                yield new Threw(name, hasMessage ? message : null, packet.bool(), packet.bool());
            }
            case UNREADABLE -> new Unreadable(packet.text());
        };
    }

    private static Value readValue(PacketReader packet) throws FrameException {
        Object value = ValueCodec.read(packet);
        int count = packet.count(1);
        List<@Nullable Object> after = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            after.add(ValueCodec.read(packet));
        }
        return new Value(value, after, packet.integer());
    }
}
