package annotebook.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Shift+Tab shows, on a shell of this process and the kit's own sources. */
class InspectionTest {

    private static String text;
    private static JShell shell;
    private static Inspection inspection;

    @BeforeAll
    static void open() throws IOException {
        text = DocumentationWriter.text(Path.of("src/main/java/annotebook"));
        shell = JShell.builder().executionEngine("local").build();
        shell.addToClasspath(System.getProperty("java.class.path"));
        for (String line :
                List.of(
                        "import static annotebook.nn.Sigmoid.*;",
                        "import static annotebook.matrix.Arithmetic.*;",
                        "import annotebook.training.*;",
                        "import annotebook.nn.*;",
                        "import org.apache.commons.math3.linear.*;",
                        "double mine(double z) { return z; }")) {
            shell.eval(line);
        }
        inspection = new Inspection(shell, () -> Documentation.of(text));
    }

    @AfterAll
    static void close() {
        shell.close();
    }

    /** The bar stands for the cursor. */
    private static String at(String cell) {
        int cursor = cell.indexOf('|');
        return inspection.at(cell.replace("|", ""), cursor).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sigmoid(|",
                "sigmoid|(",
                "sig|moid(0.5)",
                "sigmoid|",
                "double a = sigmoid(|",
                "double f(double z) { return 0; }\ndouble a = sigmoid(|",
                "double f(double z) {\n    return sigmoid|(z);\n}",
                "%classpath lib\ndouble a = sigmoid(|",
                "for (int i = 0; i < 3; i++) {\n    double a = sig|moid (i);\n}"
            })
    void theKitsJavadocIsShownAlsoAtAnUnfinishedCall(String cell) {
        String shown = at(cell);
        assertTrue(
                shown.matches("(?s)double \\S*sigmoid\\(double z\\)\n  g\\(z\\), the .*"), shown);
    }

    @Test
    void typesConstructorsAndMethodsOfObjectsAreExplained() {
        assertTrue(at("Momentum|").contains("\n  "), at("Momentum|"));
        assertTrue(at("new Momentum(|").contains("\n  "), at("new Momentum(|"));
        String hidden = at("Network.inputs(3).hidden(|");
        assertTrue(hidden.contains("hidden(int units, Activation activation)\n  "), hidden);
    }

    @Test
    void theStudentsOwnMethodsHaveASignature() {
        assertEquals("double mine(double z)", at("mine(|"));
    }

    @Test
    void ofTheJdkTheSignatureIsShownAndTheTextWhereItsSourceIs() {
        String shown = at("Math.exp(|");
        assertTrue(shown.startsWith("double Math.exp(double a)"), shown);
        boolean hasSource =
                Files.isReadable(Path.of(System.getProperty("java.home"), "lib", "src.zip"));
        assertEquals(hasSource, shown.contains("Euler's number e raised to the power"), shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "unknown(|", "\"a text|", "int |", "}|", "(|"})
    void whereThereIsNothingNothingIsSaid(String cell) {
        assertEquals("", at(cell));
    }

    @Test
    void aCursorOutsideTheTextIsAtItsNearerEnd() {
        assertFalse(inspection.at("sigmoid(", 80).isEmpty());
        assertFalse(inspection.at("sigmoid(", -1).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "double annotebook.nn.Sigmoid.sigmoid(double z) | Sigmoid.sigmoid(double)",
                "double Sigmoid().sigmoid(double z) | Sigmoid.sigmoid(double)",
                "annotebook.training.Momentum(double mu) | Momentum(double)",
                "Momentum(double mu)(double mu) | Momentum(double)",
                "annotebook.nn.Network | Network",
                "annotebook.nn.Relu() | Relu()",
                "Architecture Architecture(int inputs, java.util.List<annotebook.nn.Layer> layers).hidden(int units, Activation a) | Architecture.hidden(int,Activation)",
                "RealMatrix annotebook.matrix.Matrices.matrix(double[]... rows) | Matrices.matrix(double[][])",
                "void A.b(Map<String, List<Integer>> a, java.util.function.Supplier<?> b) | A.b(Map,Supplier)"
            })
    void aSignatureIsReadAsEveryJavaWritesIt(String signature, String key) {
        assertEquals(key, Documentation.Signature.of(signature).key());
    }

    @Test
    void aCommentBecomesPlainText() {
        assertEquals(
                """
                a < b of List<Double>, see Arithmetic.times and the sum:

                C = A B

                run(train, epoch -> {});

                - one

                  Theta: s_2 x (s_1 + 1)
                Returns C
                Throws IllegalArgumentException: when they do not fit""",
                Javadoc.plain(
                        """
                        {@code a < b} of {@code List<Double>}, see {@link Arithmetic#times} and {@linkplain A the sum}:

                        <pre>
                         C = A B
                        </pre>

                        <pre>{@code
                        run(train, epoch -> {});
                        }</pre>

                        <ul><li>one</ul>

                        @param Theta s_2 x (s_1 + 1)
                        @return C
                        @throws IllegalArgumentException when they do not fit
                        @since 1.8
                        """));
    }

    @Test
    void onlyCommentsOfWhatStudentsCallAreKept() {
        assertTrue(text.contains("\nNotebook.check(String)\n "));
        assertFalse(text.contains("Math.exp(-Math.abs(z))"), "code");
        assertFalse(text.contains("\nPreset"));
        assertFalse(text.contains("Mistakes."));
    }
}
