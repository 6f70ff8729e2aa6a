package annotebook.grading.box;

import java.util.List;

/** What a compiler says came of a request. */
public sealed interface CompilerReply {

    /** There was nothing to compile, or nothing left. */
    record Done() implements CompilerReply {}

    /**
     * A snippet was compiled.
     *
     * @param source its text
     * @param rest the text after it
     * @param steps what a runner has to do
     */
    record Compiled(String source, String rest, List<RunnerRequest> steps)
            implements CompilerReply {}

    /**
     * The first snippet does not compile.
     *
     * @param diagnostics what javac says, in one line
     * @param rest the text after it; empty where nobody can say where it ends
     */
    record Rejected(String diagnostics, String rest) implements CompilerReply {}

    /** What is known of a declaration; none when nothing is. */
    record Known(List<String> words) implements CompilerReply {}

    /** The compiler broke over it, and ends now: the simple name of the error. */
    record Broken(String error) implements CompilerReply {}

    /** Which of the five a frame is. */
    enum Kind {
        /** A {@link Done}. */
        DONE,
        /** A {@link Compiled}. */
        COMPILED,
        /** A {@link Rejected}. */
        REJECTED,
        /** A {@link Known}. */
        KNOWN,
        /** A {@link Broken}. */
        BROKEN
    }

    /** The frame that says this. */
    default byte[] frame() throws FrameException {
        PacketWriter packet = new PacketWriter();
        if (this instanceof Done) {
            packet.tag(Kind.DONE);
        } else if (this instanceof Compiled compiled) {
            packet.tag(Kind.COMPILED).text(compiled.source).text(compiled.rest);
            RunnerRequest.writeAll(packet, compiled.steps);
        } else if (this instanceof Rejected rejected) {
            packet.tag(Kind.REJECTED).text(rejected.diagnostics).text(rejected.rest);
        } else if (this instanceof Known known) {
            packet.tag(Kind.KNOWN).integer(known.words.size());
            known.words.forEach(packet::text);
        } else if (this instanceof Broken broken) {
            packet.tag(Kind.BROKEN).text(broken.error);
        }
        return packet.frame();
    }

    /**
     * Reads a frame.
     *
     * @throws FrameException when it is none that a compiler of ours would send
     */
    static CompilerReply of(byte[] frame) throws FrameException {
        PacketReader packet = new PacketReader(frame);
        CompilerReply reply =
                switch (packet.tag(Kind.values())) {
                    case DONE -> new Done();
                    case COMPILED ->
                            new Compiled(
                                    packet.text(), packet.text(), RunnerRequest.readAll(packet));
                    case REJECTED -> new Rejected(packet.text(), packet.text());
                    case KNOWN -> new Known(CompilerRequest.texts(packet));
                    case BROKEN -> new Broken(packet.text());
                };
        packet.end();
        return reply;
    }
}
