package annotebook.grading.sandbox;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.call.SeededRandom;
import annotebook.checks.Call;
import annotebook.checks.Reply;
import annotebook.checks.Signature;
import annotebook.checks.StudentCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every call is answered in the box as it is in a notebook. */
@Tag("slow")
class RemoteCodeTest {

    @TempDir static Path directory;
    private static NotebookAndBox both;

    @BeforeAll
    static void prepare() throws IOException {
        both = new NotebookAndBox(directory);
    }

    @AfterAll
    static void close() {
        if (both != null) {
            both.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    double f(double z)         | int x = 1;
                    double f(double z)         | float f(double z) { return 1; }
                    double f(double z)         | double f(double z) { return z / 3; }
                    double f(double z)         | int f(double z) { return 2; }
                    double f(double z)         | Double f(double z) { return null; }
                    double f(double z)         | double f(double z) { return g(z); }
                    double f(double z)         | double f(double z) { return g(z); } double g(double z) { return z; }
                    double f(double z)         | double f(double z) { return f(z + 1); }
                    double f(double z)         | double f(double z) { while (true) { } }
                    double f(double z)         | double f(double z) { throw new UnsupportedOperationException("hidden-delta"); }
                    double f(double z)         | double f(double z) { throw new UnsupportedOperationException("not, yet"); }
                    double f(double z)         | double f(double z) { throw new IllegalStateException("one\\ntwo"); }
                    double f(double z)         | double f(double z) { throw new IllegalStateException(); }
                    double f(double z)         | double f(double z) { throw new IllegalStateException("x".repeat(3000)); }
                    double f(double z)         | class Odd extends RuntimeException { } double f(double z) { throw new Odd(); }
                    double f(double z)         | double[] a = new double[1]; double f(double z) { return a[(int) z + 7]; }
                    double f(double z)         | double f(double z) throws Exception { return z / 3; }
                    double f(double z)         | double f(double z) throws Exception { throw new Exception("checked"); }
                    double f(double z)         | double f(double z) throws java.io.IOException { throw new java.io.FileNotFoundException("a"); }
                    double f(double z)         | double g(double z) { return constnat(z); } double f(double z) { return g(z); }
                    RealMatrix f(RealMatrix A) | double[][] f(double[][] A) { return A; } double f(double z) { return z; }
                    double f                   | double f = 0.1 + 0.2;
                    double f                   | int f = 3;
                    double f                   | double f() { return 1; }
                    double[] f                 | double[] f;
                    RealMatrix f               | RealMatrix f = MatrixUtils.createRealIdentityMatrix(2);
                    int[][] f                  | int[][] f = {{1, 2}, {3}};
                    int[] f                    | int[] f = {1, 2};
                    String f                   | String f = "größer";
                    boolean f                  | boolean f = !false;
                    RealMatrix f(RealMatrix A) | RealMatrix f(RealMatrix A) { return A; }
                    RealMatrix f(RealMatrix A) | RealMatrix f(RealMatrix A) { A.setEntry(0, 0, 0.0 / 0); return A.copy(); }
                    RealMatrix f(RealMatrix A) | RealMatrix f(RealMatrix A) { return A.getRowMatrix(9); }
                    RealVector f(RealVector a) | RealVector f(RealVector a) { return a.append(1); }
                    List<RealMatrix> f(List<RealMatrix> L) | List<RealMatrix> f(List<RealMatrix> L) { L.set(0, L.get(1)); return L; }
                    List<RealMatrix> f(List<RealMatrix> L) | List f(List<RealMatrix> L) { return List.of("text"); }
                    double f(Random random)    | double f(Random random) { return random.nextDouble(); }
                    void f(RealMatrix A)       | void f(RealMatrix A) { A.setEntry(0, 0, 7); }
                    void f(RealMatrix A)       | int f(RealMatrix A) { return 1; }
                    void f(RealMatrix A)       | void f(RealMatrix A) { throw new UnsupportedOperationException("backward-pass"); }
                    void f(RealMatrix A)       | void f(RealMatrix A) { while (true) { } }
                    """)
    void answersAsANotebookDoes(String signature, String cells) throws IOException {
        both.assertAlike(cells, call(Signature.parse(signature)));
    }

    @Test
    void laterCellChangesLaterAnswersOnly() throws IOException {
        Call call = call(Signature.parse("double f(double z)"));
        try (Session session = both.open()) {
            session.runCell("double f(double z) { return 1; }");
            StudentCode before = session.code();
            assertEquals(1.0, NotebookAndBox.value(before.call(call)));
            session.runCell("double f(double z) { return 2; }");
            assertEquals(2.0, NotebookAndBox.value(session.code().call(call)));
        }
    }

    @Test
    void stubThatIsRedefinedIsWritten() throws IOException {
        Call call = call(Signature.parse("double g(double z)"));
        try (Session session = both.open()) {
            session.runCell("double g(double z) { return f(z); }");
            assertEquals(Reply.Kind.INCOMPLETE, ((Reply.Failed) session.code().call(call)).kind());
            session.runCell("double f(double z) { return 5; }");
            assertEquals(5.0, NotebookAndBox.value(session.code().call(call)));
        }
    }

    private static Call call(Signature signature) {
        List<Object> arguments =
                signature.parameters().stream().map(p -> argument(p.type())).toList();
        return new Call(signature, arguments);
    }

    private static Object argument(String type) {
        return switch (type) {
            case "double" -> 0.25;
            case "RealMatrix" -> matrix(row(1, 2, 3), row(4, 5, 6));
            case "RealVector" -> vector(1, 2);
            case "Random" -> new SeededRandom(17);
            default -> new ArrayList<>(List.of(matrix(row(1)), matrix(row(2))));
        };
    }
}
