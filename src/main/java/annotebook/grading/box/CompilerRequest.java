package annotebook.grading.box;

import java.util.ArrayList;
import java.util.List;

/** What a compiler is asked to do. */
public sealed interface CompilerRequest {

    /**
     * Forget everything, and begin with another submission.
     *
     * @param classPath what answers may use
     * @param imports Java imports that stand before every answer
     */
    record Open(String classPath, List<String> imports) implements CompilerRequest {}

    /** Compile the first snippet of this text, and keep its declarations. */
    record Compile(String text) implements CompilerRequest {}

    /** Compile this expression where the student's code is declared, and forget it. */
    record Evaluate(String expression) implements CompilerRequest {}

    /**
     * Say what is known of a declaration.
     *
     * @param about what is asked
     * @param name the name of what is declared, or of the class that JShell has put it into
     * @param line a line of that class; 0 where none is asked for
     */
    record Ask(About about, String name, int line) implements CompilerRequest {

        /** Asks for no line. */
        public Ask(About about, String name) {
            this(about, name, 0);
        }
    }

    /** What can be known of a declaration: see {@link annotebook.call.Declared}. */
    enum About {
        /** How a name is declared. */
        DECLARED,
        /** What a method uses that is not declared. */
        UNKNOWN,
        /** Why the last declaration of a name was refused. */
        REFUSED,
        /** The student's line. */
        LINE
    }

    /** Which of the four a frame is. */
    enum Kind {
        /** An {@link Open}. */
        OPEN,
        /** A {@link Compile}. */
        COMPILE,
        /** An {@link Evaluate}. */
        EVALUATE,
        /** An {@link Ask}. */
        ASK
    }

    /** The frame that says this. */
    default byte[] frame() {
        PacketWriter packet = new PacketWriter();
        if (this instanceof Open open) {
            packet.tag(Kind.OPEN).text(open.classPath).integer(open.imports.size());
            open.imports.forEach(packet::text);
        } else if (this instanceof Compile compile) {
            packet.tag(Kind.COMPILE).text(compile.text);
        } else if (this instanceof Evaluate evaluate) {
            packet.tag(Kind.EVALUATE).text(evaluate.expression);
        } else if (this instanceof Ask ask) {
            packet.tag(Kind.ASK).tag(ask.about).text(ask.name).integer(ask.line);
        }
        return packet.frame();
    }

    /** Reads a frame. */
    static CompilerRequest of(byte[] frame) throws FrameException {
        PacketReader packet = new PacketReader(frame);
        return switch (packet.tag(Kind.values())) {
            case OPEN -> new Open(packet.text(), texts(packet));
            case COMPILE -> new Compile(packet.text());
            case EVALUATE -> new Evaluate(packet.text());
            case ASK -> new Ask(packet.tag(About.values()), packet.text(), packet.integer());
        };
    }

    /** Reads a list of texts. */
    static List<String> texts(PacketReader packet) throws FrameException {
        int count = packet.count(Integer.BYTES);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(packet.text());
        }
        return texts;
    }
}
