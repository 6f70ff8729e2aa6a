package annotebook.grading.box;

import annotebook.call.Made;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a runner is asked to do. */
public sealed interface RunnerRequest {

    /** Not to be kept. */
    int FORGET = -1;

    /** Define these classes, by name. */
    record Load(Map<String, byte[]> classes) implements RunnerRequest {}

    /**
     * Invoke a static method without parameters.
     *
     * @param className the class, loaded before
     * @param method the method's name
     * @param keepAs the number under which its value, a function, is called later, or {@link
     *     #FORGET}
     */
    record Invoke(String className, String method, int keepAs) implements RunnerRequest {}

    /**
     * Call a function that was kept.
     *
     * @param function its number
     * @param arguments plain values, as {@link ValueCodec} knows them, and {@link Made}
     */
    record Call(int function, List<Object> arguments) implements RunnerRequest {}

    /**
     * Make the arguments of a call, which {@link Begin} begins: what is timed then is the function
     * alone.
     */
    record Prepare(Call call) implements RunnerRequest {}

    /** Begin the call that was prepared. */
    record Begin() implements RunnerRequest {}

    /** Which of the five a frame is. */
    enum Kind {
        /** A {@link Load}. */
        LOAD,
        /** An {@link Invoke}. */
        INVOKE,
        /** A {@link Call}. */
        CALL,
        /** A {@link Prepare}. */
        PREPARE,
        /** A {@link Begin}. */
        BEGIN
    }

    /** The frame that says this, under a number that the answer has to repeat. */
    default byte[] frame(long nonce) throws FrameException {
        PacketWriter packet = new PacketWriter().longInteger(nonce);
        write(packet);
        return packet.frame();
    }

    /** Writes this request, without a number. */
    private void write(PacketWriter packet) throws FrameException {
        if (this instanceof Load load) {
            packet.tag(Kind.LOAD).integer(load.classes.size());
            load.classes.forEach((name, bytes) -> packet.text(name).bytes(bytes));
        } else if (this instanceof Invoke invoke) {
            packet.tag(Kind.INVOKE).text(invoke.className).text(invoke.method);
            packet.integer(invoke.keepAs);
        } else if (this instanceof Call call) {
            writeCall(packet.tag(Kind.CALL), call);
        } else if (this instanceof Prepare prepare) {
            writeCall(packet.tag(Kind.PREPARE), prepare.call);
        } else if (this instanceof Begin) {
            packet.tag(Kind.BEGIN);
        }
    }

    private static void writeCall(PacketWriter packet, Call call) throws FrameException {
        packet.integer(call.function).integer(call.arguments.size());
        for (Object argument : call.arguments) {
            writeArgument(packet, argument);
        }
    }

    private static Call readCall(PacketReader packet) throws FrameException {
        int function = packet.integer();
        int count = packet.count(1);
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(readArgument(packet));
        }
        return new Call(function, arguments);
    }

    private static void writeArgument(PacketWriter packet, Object argument) throws FrameException {
        packet.bool(argument instanceof Made);
        if (argument instanceof Made made) {
            packet.integer(made.maker()).integer(made.reader()).integer(made.values().size());
            for (Object value : made.values()) {
                ValueCodec.write(packet, value);
            }
        } else {
            ValueCodec.write(packet, argument);
        }
    }

    private static Object readArgument(PacketReader packet) throws FrameException {
        if (!packet.bool()) {
            return Objects.requireNonNull(ValueCodec.read(packet));
        }
        int maker = packet.integer();
        int reader = packet.integer();
        int count = packet.count(1);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(Objects.requireNonNull(ValueCodec.read(packet)));
        }
        return new Made(maker, values, reader);
    }

    /** Writes steps into a compiler's answer. */
    static void writeAll(PacketWriter packet, List<RunnerRequest> steps) throws FrameException {
        packet.integer(steps.size());
        for (RunnerRequest step : steps) {
            step.write(packet);
        }
    }

    /** Reads what {@link #writeAll} wrote. */
    static List<RunnerRequest> readAll(PacketReader packet) throws FrameException {
        int count = packet.count(1);
        List<RunnerRequest> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            steps.add(read(packet));
        }
        return steps;
    }

    /** Reads one request. */
    static RunnerRequest read(PacketReader packet) throws FrameException {
        return switch (packet.tag(Kind.values())) {
            case LOAD -> {
                int count = packet.count(2 * Integer.BYTES);
                Map<String, byte[]> classes = new LinkedHashMap<>();
                for (int i = 0; i < count; i++) {
                    classes.put(packet.text(), packet.bytes());
                }
                yield new Load(classes);
            }
            case INVOKE -> new Invoke(packet.text(), packet.text(), packet.integer());
            case CALL -> readCall(packet);
            case PREPARE -> new Prepare(readCall(packet));
            case BEGIN -> new Begin();
        };
    }
}
