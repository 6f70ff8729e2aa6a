package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Call;
import annotebook.checks.Reply;
import annotebook.checks.Signature;
import annotebook.checks.StudentCode;
import annotebook.exercises.Lessons;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each attack costs the exercise that makes it, and the next one is graded. */
@Tag("slow")
class AttackTest extends Attacked {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DIED     | System.exit(0); return z;
                    DIED     | Runtime.getRuntime().halt(7); return z;
                    TOO_SLOW | while (true) { }
                    TOO_SLOW | synchronized (System.out) { while (true) { } }
                    THREW/TOO_SLOW | List<long[]> all = new ArrayList<>(); while (true) { all.add(new long[1 << 20]); }
                    THREW/TOO_SLOW | String s = "x"; while (true) { s += s; }
                    THREW/TOO_SLOW/WAITED | while (true) { new Thread(() -> { while (true) { try { Thread.sleep(100000); } catch (Exception e) { } } }).start(); }
                    THREW/TOO_SLOW/WAITED | while (true) { try { new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx8m", "-version").start(); } catch (java.io.IOException e) { } }
                    RETURNED | new Thread(() -> { try { Thread.sleep(300); } catch (Exception e) { } System.exit(1); }).start(); return z;
                    RETURNED | for (int i = 0; i < 100000; i++) { System.out.println("x".repeat(1000)); } return z;
                    RETURNED | System.setOut(null); System.setErr(null); System.setIn(null); return z;
                    RETURNED | System.setProperties(new Properties()); Locale.setDefault(Locale.GERMANY); return z;
                    RETURNED | Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.exit(3)); Thread.currentThread().interrupt(); return z;
                    RETURNED | return System.in.available() + z;
                    THREW    | throw new Error() { public String getMessage() { throw new Error(); } };
                    TOO_SLOW | throw new Error() { public String getMessage() { while (true) { } } };
                    THREW    | java.nio.file.Files.writeString(java.nio.file.Path.of("/box/x"), "x"); return z;
                    THREW    | java.nio.file.Files.delete(java.nio.file.Path.of("/box/box.jar")); return z;
                    THREW    | java.nio.file.Files.readString(java.nio.file.Path.of("/etc/passwd")); return z;
                    THREW    | java.nio.file.Files.readString(java.nio.file.Path.of("/proc/1/environ")); java.nio.file.Files.list(java.nio.file.Path.of("/root")); return z;
                    THREW    | new java.net.Socket("127.0.0.1", 22).close(); return z;
                    THREW    | try (java.io.OutputStream o = new java.io.FileOutputStream("/home/x")) { while (true) { o.write(new byte[1 << 20]); } }
                    THREW    | Class.forName("annotebook.exercises.Lesson"); return z;
                    DIED     | new java.io.FileOutputStream(java.io.FileDescriptor.out).write(new byte[] {0, 0, 0, 3, 1, 2, 3}); while (true) { }
                    DIED     | new java.io.FileOutputStream(java.io.FileDescriptor.out).write(new byte[] {127, -1, -1, -1, 1, 2, 3}); while (true) { }
                    """)
    void callCostsItsOwnPoints(String kind, String body) throws IOException {
        try (Session session = box.open(Lessons.GETTING_STARTED)) {
            String cell = "double a(double z) throws Exception { " + body + " }";
            assertEquals(CellOutcome.ran(), session.runCell(call(cell)));
            Reply reply = session.code().call(CALL_A);
            String got = reply instanceof Reply.Failed f ? "" + f.kind() : "RETURNED";
            assertTrue(List.of(kind.split("/")).contains(got), reply::toString);
            assertNextExerciseIsGraded(session);
        }
    }

    /** A checked exception must not stop the function object from being compiled. */
    private static String call(String cell) {
        return cell.replace(
                        "double a(double z) throws Exception",
                        "double attack(double z) throws Exception")
                + "\ndouble a(double z) { try { return attack(z); } catch (Exception e) { throw new RuntimeException(\"\" + e); } }";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DIED         | System.exit(0);
                    TOO_SLOW     | while (true) { }
                    THREW        | int[] big = new int[1 << 30];
                    NOT_COMPILED | int x = "text";
                    NOT_COMPILED | int f( {
                    THREW        | int one = 1; throw new RuntimeException("stop"); int two = 2;
                    RAN          | new Thread(() -> { try { Thread.sleep(500); } catch (Exception e) { } System.exit(1); }).start();
                    """)
    void cellCostsItsOwnPoints(String kind, String cell) throws IOException {
        try (Session session = box.open(Lessons.GETTING_STARTED)) {
            session.runCell("double earlier = 1;");
            CellOutcome outcome = session.runCell(cell);
            assertEquals(kind, "" + outcome.kind(), outcome::toString);
            assertNextExerciseIsGraded(session);
            assertEquals(1.0, returned(session.code(), Signature.parse("double earlier")));
        }
    }

    @Test
    void liarsAreUnreadable() throws IOException {
        try (Session session = box.open(Lessons.GETTING_STARTED)) {
            session.runCell(
                    """
                    class Liar extends Array2DRowRealMatrix {
                        Liar() { super(2, 2); }
                        public int getRowDimension() { return 1 << 30; }
                        public int getColumnDimension() { return 1 << 30; }
                    }
                    class Loop extends Array2DRowRealMatrix {
                        Loop() { super(2, 2); }
                        public double getEntry(int i, int j) { while (true) { } }
                        public String toString() { while (true) { } }
                        public boolean equals(Object o) { while (true) { } }
                    }
                    RealMatrix liar() { return new Liar(); }
                    RealMatrix loop() { return new Loop(); }
                    """);
            assertEquals(
                    new Reply.Failed(Reply.Kind.UNREADABLE, "Liar"),
                    session.code().call(new Call(Signature.parse("RealMatrix liar()"), List.of())));
            assertEquals(
                    new Reply.Failed(Reply.Kind.TOO_SLOW, "2.0 s"),
                    session.code().call(new Call(Signature.parse("RealMatrix loop()"), List.of())));
            assertNextExerciseIsGraded(session);
        }
    }

    /** A reply that is written by the student is worth what its return value would be. */
    @Test
    void forgedFrameIsNoVerdict() throws IOException {
        try (Session session = box.open(Lessons.GETTING_STARTED)) {
            session.runCell(
                    """
                    double a(double z) {
                        try (java.io.FileOutputStream out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
                            out.write(new byte[] {0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
                        } catch (java.io.IOException e) {
                        }
                        return z;
                    }
                    """);
            Reply.Failed failed = assertInstanceOf(Reply.Failed.class, session.code().call(CALL_A));
            assertEquals(Reply.Kind.DIED, failed.kind());
            assertNextExerciseIsGraded(session);
        }
    }

    @Test
    void spentSubmissionEndsInTime() throws IOException {
        Limits.Times times = LIMITS.times();
        Limits brief =
                new Limits(
                        new Limits.Times(
                                times.call(), times.cell(), times.compile(), Duration.ofSeconds(4)),
                        LIMITS.sizes());
        try (Box other = new Box(directory, Boxes.bubblewrap(), brief);
                Session session = other.open(Lessons.GETTING_STARTED)) {
            for (int i = 0; i < 4; i++) {
                session.runCell("while (true) { }");
            }
            CellOutcome last = session.runCell("int x = 1;");
            assertEquals(CellOutcome.Kind.TOO_SLOW, last.kind());
            assertTrue(last.detail().startsWith("4.0 s"), last::detail);
        }
    }

    /** Another look at a submission that was stopped costs time, and tells nothing. */
    @Test
    void whatWasStoppedIsNotCompiledAgain() throws IOException {
        try (Session session = box.open(Lessons.GETTING_STARTED)) {
            session.runCell("double a(double z) { while (true) { } }");
            StudentCode code = session.code();
            Reply first = code.call(CALL_A);
            assertEquals(Reply.Kind.TOO_SLOW, ((Reply.Failed) first).kind());
            Signature other = Signature.parse("double never(double z)");
            assertEquals(first, code.call(new Call(other, List.of(0.0))));
            assertNextExerciseIsGraded(session);
        }
    }

    private static final Call CALL_A =
            new Call(Signature.parse("double a(double z)"), List.of(0.0));
}
