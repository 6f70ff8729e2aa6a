package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.call.Thrown;
import org.junit.jupiter.api.Test;

class ThrownReplyTest {

    private static Reply.Failed reply(Throwable thrown) {
        return ThrownReply.of(Thrown.of(thrown));
    }

    @Test
    void aStubThrowsTheIdOfItsExercise() {
        assertEquals(
                new Reply.Failed(Reply.Kind.NOT_WRITTEN, "hidden-delta"),
                reply(new UnsupportedOperationException("hidden-delta")));
        assertEquals(
                new Reply.Failed(
                        Reply.Kind.THREW, "UnsupportedOperationException: Not an id at all"),
                reply(new UnsupportedOperationException("Not an id at all")));
        assertEquals(
                new Reply.Failed(Reply.Kind.THREW, "UnsupportedOperationException"),
                reply(new UnsupportedOperationException()));
        assertEquals(
                new Reply.Failed(Reply.Kind.THREW, "IllegalStateException: hidden-delta"),
                reply(new IllegalStateException("hidden-delta")));
    }

    @Test
    void onlyTheFirstLineOfAMessageIsToldAndNotTooMuchOfIt() {
        assertEquals(
                "IllegalStateException: one",
                reply(new IllegalStateException("one\ntwo")).detail());
        assertEquals(
                "IllegalStateException: " + "x".repeat(200),
                reply(new IllegalStateException("x".repeat(201))).detail());
    }
}
