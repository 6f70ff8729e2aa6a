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

    /** Say how a name is declared now. */
    record Declarations(String name) implements CompilerRequest {}

    /** Which of the four a frame is. */
    enum Kind {
        /** An {@link Open}. */
        OPEN,
        /** A {@link Compile}. */
        COMPILE,
        /** An {@link Evaluate}. */
        EVALUATE,
        /** A {@link Declarations}. */
        DECLARATIONS
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
        } else if (this instanceof Declarations declarations) {
            packet.tag(Kind.DECLARATIONS).text(declarations.name);
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
            case DECLARATIONS -> new Declarations(packet.text());
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
