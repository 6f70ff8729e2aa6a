package annotebook.checks;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.call.Called;
import annotebook.call.Made;
import annotebook.call.SeededRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** What is sent to a student's code, and how little of what comes back is believed. */
class SentCallTest {

    private static final Signature F =
            Signature.parse(
                    "double f(ToDoubleFunction<RealMatrix> J, RealMatrix A, Random random)");

    private static final SeededRandom RANDOM = new SeededRandom(7);

    private static Call call(Expression J) {
        return new Call(F, List.of(J, matrix(row(1, 2)), RANDOM));
    }

    @Test
    void anExpressionIsSentAsTheFunctionsThatMakeAndReadIt() throws Exception {
        List<String> compiled = new ArrayList<>();
        Call call = call(new Expression("M -> 1", List.of(2.0), "it.hashCode()"));
        SentCall sent =
                SentCall.of(
                        call,
                        text -> {
                            compiled.add(text);
                            return OptionalInt.of(compiled.size());
                        });
        assertEquals(new Made(1, List.of(2.0), 2), sent.arguments().get(0));
        String type =
                "java.util.function.ToDoubleFunction<org.apache.commons.math3.linear.RealMatrix>";
        assertEquals(
                List.of(
                        "(java.util.function.Function<java.lang.Object[], %s>) v -> M -> 1"
                                .formatted(type),
                        "(java.util.function.Function<%s, java.lang.Object>) it -> it.hashCode()"
                                .formatted(type)),
                compiled);
    }

    @Test
    void whatIsSentSharesNothingWithTheCall() throws Exception {
        Call call = call(new Expression("M -> 1"));
        SentCall sent = SentCall.of(call, text -> OptionalInt.of(0));
        ((RealMatrix) sent.arguments().get(1)).setEntry(0, 0, 9);
        assertEquals(matrix(row(1, 2)), call.arguments().get(1));
        assertEquals(new Made(0, List.of(), Made.UNREAD), sent.arguments().get(0));
    }

    @Test
    void anExpressionThatDoesNotCompileIsNamed() {
        SentCall.Unmade unmade =
                assertThrows(
                        SentCall.Unmade.class,
                        () ->
                                SentCall.of(
                                        call(new Expression("nothing")),
                                        text -> OptionalInt.empty()));
        assertEquals(
                new Reply.Failed(Reply.Kind.INCOMPLETE, "a name in its argument J"),
                unmade.failed());
    }

    private static Reply reply(Object value, int sameAs, Object... after) {
        return SentCall.plain(call(new Expression("M -> v[0]", 5.0)))
                .reply(new Called(value, Arrays.asList(after), sameAs));
    }

    @Test
    void argumentsAreAsTheCallLeftThemAndWhatIsNotReadAsItWas() {
        RealMatrix changed = matrix(row(3, 4));
        assertEquals(
                new Reply.Returned(1.0, List.of(List.of(5.0), changed, RANDOM), 1),
                reply(1.0, 1, "forged", changed, null));
    }

    @Test
    void anIndexOfNoArgumentIsNone() {
        RealMatrix A = matrix(row(1, 2));
        for (int index : new int[] {-7, -1, 3}) {
            assertEquals(
                    Called.NO_ARGUMENT,
                    ((Reply.Returned) reply(1.0, index, null, A, null)).sameAs());
        }
        assertEquals(0, ((Reply.Returned) reply(1.0, 0, null, A, null)).sameAs());
    }

    @Test
    void anArgumentThatIsGoneIsSaid() {
        assertEquals(Reply.Failed.GONE, reply(1.0, -1, null, null, null));
        assertEquals(Reply.Failed.GONE, reply(1.0, -1, 5.0));
    }

    @Test
    void aValueOfAnotherTypeIsUnreadable() {
        assertEquals(new Reply.Failed(Reply.Kind.NULL, ""), reply(null, -1));
        assertEquals(Reply.Failed.unreadable("Integer"), reply(1, -1));
    }

    /** Java's own types do not say what is in a table or in a list. */
    @Test
    void aTableOrListIsLookedThrough() {
        PlainType table = PlainType.of("int[][]");
        assertTrue(table.holds(new int[][] {{1}, {}}));
        assertFalse(table.holds(new int[][] {{1}, null}));
        PlainType list = PlainType.of("List<RealMatrix>");
        assertTrue(list.holds(List.of(matrix(row(1)))));
        assertFalse(list.holds(List.of(matrix(row(1)), "forged")));
        assertThrows(IllegalArgumentException.class, () -> PlainType.of("Thread"));
    }
}
