package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.checks.Signature;
import annotebook.exercises.Lessons;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Text that is too much for the compiler costs its own points only. */
@Tag("slow")
class CompilerAttackTest extends Attacked {

    @Test
    void textThatBreaksTheCompilerCostsItsOwnPoints() throws IOException {
        try (Session session = box.open(Lessons.GETTING_STARTED)) {
            session.runCell("double earlier = 1;");
            assertStops(
                    session,
                    CellOutcome.Kind.TOO_LARGE,
                    "int x = " + "(".repeat(3000) + "1" + ")".repeat(3000) + ";");
            assertStops(session, CellOutcome.Kind.TOO_LARGE, "/*" + "x".repeat(70_000) + "*/");
            assertStops(
                    session,
                    CellOutcome.Kind.TOO_LARGE,
                    "boolean x = " + "!".repeat(30_000) + "true;");
            assertStops(session, CellOutcome.Kind.TOO_LARGE, constants());
            assertStops(session, CellOutcome.Kind.TOO_SLOW, inference());
            assertNextExerciseIsGraded(session);
            assertEquals(1.0, returned(session.code(), Signature.parse("double earlier")));
        }
    }

    private static void assertStops(Session session, CellOutcome.Kind kind, String cell) {
        CellOutcome outcome = session.runCell(cell);
        assertEquals(kind, outcome.kind(), outcome::toString);
    }

    /** 2⁴⁰ characters, as a constant that javac folds. */
    private static String constants() {
        StringBuilder body =
                new StringBuilder("void huge() { final String s0 = \"xxxxxxxxxxxxxxxx\";");
        for (int i = 1; i <= 36; i++) {
            body.append("final String s%d = s%d + s%d;".formatted(i, i - 1, i - 1));
        }
        return body + "}";
    }

    /** Each level doubles or worse what the inference of types has to try. */
    private static String inference() {
        return "<T> T id(T t) { return t; } <T> T either(T a, T b) { return a; }\n"
                + "Object o = "
                + "either(id(() -> 1), ".repeat(1)
                + "either(List.of(".repeat(60)
                + "1"
                + "), Set.of(\"x\"))".repeat(60)
                + ");";
    }
}
