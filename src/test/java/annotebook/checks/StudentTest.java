package annotebook.checks;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.call.Called;
import java.time.Duration;
import java.util.List;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a check gets of a student's reply, and what the student reads when there is none. */
class StudentTest {

    private static final RealMatrix A = matrix(row(1, 2));

    private static Student student(String signature, StudentCode code) {
        return new Student(
                code,
                new ExerciseChecks(
                        "f",
                        StudentTest.class,
                        StudentTest.class,
                        List.of(Signature.parse(signature)),
                        List.of()));
    }

    /** Whose f returns this, and leaves its arguments as they were. */
    private static Student returning(Object value) {
        return student(
                "double f(RealMatrix A)",
                call -> new Reply.Returned(value, call.arguments(), Called.NO_ARGUMENT));
    }

    /** Whose f leaves this of its argument, which it may have returned too. */
    private static Student leaving(Object after, int sameAs) {
        Student student =
                student(
                        "double f(RealMatrix A)",
                        call -> new Reply.Returned(1.0, List.of(after), sameAs));
        student.number("f", A);
        return student;
    }

    private static String sentence(Executable check) {
        return assertThrows(Mismatch.class, check).getMessage();
    }

    @Test
    void everyKindOfValueComesAsItsType() {
        assertEquals(1.5, returning(1.5).number("f", A));
        assertEquals(3, returning(3).integer("f", A));
        assertEquals(true, returning(true).truth("f", A));
        assertFalse(returning(false).truth("f", A));
        assertEquals("words", returning("words").text("f", A));
        assertArrayEquals(new double[] {1}, returning(new double[] {1}).numbers("f", A));
        assertArrayEquals(new int[] {2}, returning(new int[] {2}).integers("f", A));
        assertArrayEquals(new int[][] {{3}}, returning(new int[][] {{3}}).table("f", A));
        RealVector v = new ArrayRealVector(2);
        assertSame(v, returning(v).vector("f", A));
        assertSame(A, returning(A).matrix("f", A));
        assertEquals(List.of(A), returning(List.of(A)).matrices("f", A));
    }

    @Test
    void aListOfOtherThingsIsRefused() {
        assertEquals(
                "a list of something else than matrices",
                sentence(() -> returning(List.of(A, 1.0)).matrices("f", A)));
    }

    @Test
    void noValueIsSaidInASentence() {
        Student student = student("double f", call -> new Reply.Failed(Reply.Kind.NOT_DEFINED, ""));
        assertEquals(
                "f is not defined yet: run the cell above, then this one.",
                sentence(() -> student.number("f")));
        assertEquals(
                "f is not defined yet: run the cell above, then this one.",
                sentence(() -> student.thrown("f")));
    }

    @Test
    void anExceptionMayBeWhatIsWanted() {
        Student student =
                student("double f", call -> new Reply.Failed(Reply.Kind.THREW, "Exception: no"));
        assertEquals("Exception: no", student.thrown("f"));
        Mismatch mismatch = assertThrows(Mismatch.class, () -> returning(2.0).thrown("f", A));
        assertEquals("no exception", mismatch.getMessage());
        assertEquals("2", mismatch.got());
        assertEquals("an exception", mismatch.wanted());
    }

    @Test
    void bytesThatAreNoNetworkAreSaidToBeNone() {
        Effort effort = new Effort(Duration.ofSeconds(1), 64, 1);
        String sentence = sentence(() -> returning(new byte[] {1, 2}).network(effort, "f", A));
        assertEquals(
                "f returned a network that cannot be used: ",
                sentence.substring(0, sentence.indexOf(':') + 2));
    }

    @Test
    void aChangedArgumentIsNamed() {
        leaving(A.copy(), Called.NO_ARGUMENT).assertArgumentsUnchanged();
        RealMatrix changed = matrix(row(1, 2.0000001));
        assertEquals(
                "the argument A was changed: work on a copy",
                sentence(() -> leaving(changed, Called.NO_ARGUMENT).assertArgumentsUnchanged()));
        assertEquals(
                "it returned its own argument A, changed: make a new one",
                sentence(() -> leaving(changed, 0).assertArgumentUnchanged(0)));
    }

    @Test
    void onlyTheCheckCanTellWhetherAnExpressionWasChanged() {
        Student student =
                student(
                        "double f(RealMatrix A)",
                        call -> new Reply.Returned(1.0, List.of("read"), Called.NO_ARGUMENT));
        student.number("f", new Expression("M", List.of(), "it"));
        student.assertArgumentsUnchanged();
        assertEquals("read", student.after(0, String.class));
    }

    @Test
    void whatIsLeftOfAnArgumentHasToBeOfTheTypeAskedFor() {
        assertEquals(List.of(A), leaving(List.of(A), 0).matricesAfter(0));
        assertEquals(
                "the argument A is now a text",
                sentence(() -> leaving("A", 0).after(0, RealMatrix.class)));
        Student failed =
                student("double f(RealMatrix A)", call -> new Reply.Failed(Reply.Kind.NULL, ""));
        assertThrows(Mismatch.class, () -> failed.number("f", A));
        assertThrows(IllegalStateException.class, () -> failed.after(0, RealMatrix.class));
    }

    /** Or a check that goes on with its own matrix would change what was observed. */
    @Test
    void observedAreTheArgumentsAsTheyWere() {
        Student student = returning(1.0);
        RealMatrix mine = A.copy();
        student.number("f", mine);
        mine.setEntry(0, 0, 9);
        assertEquals(A, student.observations().get(0).argument(0, RealMatrix.class));
        student.number("f", mine);
        assertEquals(2, student.observations().size());
    }

    @Test
    void theSizeOfAnEffortGoesAlong() {
        Effort effort = new Effort(Duration.ofSeconds(1), 64, 1);
        Student student = returning(new byte[0]);
        assertThrows(Mismatch.class, () -> student.network(effort, "f", A));
        assertEquals(effort, student.observations().get(0).call().effort());
    }

    @Test
    void aCheckThatAsksForAnotherNameIsBroken() {
        assertThrows(IllegalArgumentException.class, () -> returning(1.0).number("g", A));
        assertThrows(IllegalArgumentException.class, () -> returning(1.0).number("f"));
    }

    @Test
    void whatWasMeasuredIsKept() {
        Student student = returning(1.0);
        assertNull(student.measured());
        student.measured(new Measured(1, 2));
        assertEquals(new Measured(1, 2), student.measured());
    }
}
