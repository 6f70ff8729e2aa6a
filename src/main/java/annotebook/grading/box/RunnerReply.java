package annotebook.grading.box;

import annotebook.call.Called;
import annotebook.call.Thrown;
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

    /** A call came back. */
    record Value(Called called) implements RunnerReply {}

    /** It threw. */
    record Threw(Thrown thrown) implements RunnerReply {}

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
            writeCalled(packet.tag(Kind.VALUE), value.called);
        } else if (reply instanceof Threw threw) {
            writeThrown(packet.tag(Kind.THREW), threw.thrown);
        } else if (reply instanceof Unreadable unreadable) {
            packet.tag(Kind.UNREADABLE).text(unreadable.name);
        }
    }

    private static void writeCalled(PacketWriter packet, Called called) throws FrameException {
        ValueCodec.write(packet, called.value());
        packet.integer(called.argumentsAfter().size());
        for (Object argument : called.argumentsAfter()) {
            ValueCodec.write(packet, argument);
        }
        packet.integer(called.sameAs());
    }

    private static void writeThrown(PacketWriter packet, Thrown thrown) throws FrameException {
        String message = thrown.message();
        packet.text(thrown.name()).bool(message != null).text(message == null ? "" : message);
        packet.bool(thrown.unsupported()).bool(thrown.exhausted());
        Thrown.Place place = thrown.place();
        packet.bool(place != null).text(place == null ? "" : place.className());
        packet.integer(place == null ? 0 : place.line());
    }

    private static RunnerReply read(PacketReader packet) throws FrameException {
        return switch (packet.tag(Kind.values())) {
            case DONE -> new Done();
            case VALUE -> new Value(readCalled(packet));
            case THREW -> new Threw(readThrown(packet));
            case UNREADABLE -> new Unreadable(packet.text());
        };
    }

    private static Called readCalled(PacketReader packet) throws FrameException {
        Object value = ValueCodec.read(packet);
        int count = packet.count(1);
        List<@Nullable Object> after = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            after.add(ValueCodec.read(packet));
        }
        return new Called(value, after, packet.integer());
    }

    private static Thrown readThrown(PacketReader packet) throws FrameException {
        String name = packet.text();
        boolean hasMessage = packet.bool();
        String message = packet.text();
        boolean unsupported = packet.bool();
        boolean exhausted = packet.bool();
        boolean hasPlace = packet.bool();
        Thrown.Place place = new Thrown.Place(packet.text(), packet.integer());
        return new Thrown(
                name, hasMessage ? message : null, unsupported, exhausted, hasPlace ? place : null);
    }
}
