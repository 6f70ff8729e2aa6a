package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.exercises.Lesson;
import annotebook.exercises.Lessons;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoxClassPathTest {

    private static List<String> entries(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(entry -> entry.getName()).toList();
        }
    }

    @Test
    void noCheckAndNoGraderIsInTheBox(@TempDir Path directory) throws IOException {
        BoxClassPath.write(directory);
        for (Lesson lesson : Lesson.all()) {
            for (String entry : entries(directory.resolve(lesson.notebook() + ".jar"))) {
                assertTrue(entry.startsWith("annotebook/"), entry);
                assertTrue(
                        !entry.matches("annotebook/(checks|exercises|grading|hidden)/.*"), entry);
            }
        }
        for (String entry : entries(directory.resolve("box.jar"))) {
            assertTrue(entry.matches("annotebook/(grading/box|call)/.*"), entry);
        }
        assertEquals(
                List.of(
                        "annotebook/grading/quiet/QuietWords$ProgressBar.class",
                        "annotebook/grading/quiet/QuietWords.class"),
                entries(directory.resolve("words.jar")));
    }

    @Test
    void nodesComeWithoutGatesAndWithoutABackwardPass(@TempDir Path directory) throws IOException {
        BoxClassPath.write(directory);
        List<String> graph =
                entries(directory.resolve("06_computational_graphs.jar")).stream()
                        .filter(entry -> entry.startsWith("annotebook/graph/"))
                        .toList();
        assertEquals(
                List.of(
                        "annotebook/graph/FlatGraph.class",
                        "annotebook/graph/Node$Label.class",
                        "annotebook/graph/Node.class"),
                graph);
    }

    @Test
    void gradientDescentFindsNoAnswerOfItsOwn(@TempDir Path directory) throws IOException {
        BoxClassPath.write(directory);
        List<String> taught = entries(directory.resolve("05_gradient_descent.jar"));
        assertTrue(taught.contains("annotebook/nn/lecture/Propagation.class"), taught::toString);
        assertTrue(
                taught.stream().noneMatch(name -> name.matches(".*(Cost|CrossEntropy|training).*")),
                taught::toString);
    }

    @Test
    void waysToLearnBetterAreFoundByTheStudent(@TempDir Path directory) throws IOException {
        BoxClassPath.write(directory);
        List<String> taught = entries(directory.resolve("08_improving_learning.jar"));
        assertTrue(taught.contains("annotebook/nn/lecture/Propagation.class"), taught::toString);
        assertTrue(
                taught.stream()
                        .noneMatch(
                                name ->
                                        name.matches(
                                                ".*/(L1|L2|Penalty|Quadratic|Dropout|Nielsen|Gaussian|data/.*|training/.*)[.]class")),
                taught::toString);
    }

    @Test
    void whatIsNeededIsThere(@TempDir Path directory) throws IOException {
        BoxClassPath.write(directory);
        List<String> taught = entries(directory.resolve("00_getting_started.jar"));
        assertTrue(taught.contains("annotebook/matrix/Matrices.class"), taught::toString);
        List<String> box = entries(directory.resolve("box.jar"));
        for (String name :
                List.of("RunnerMain", "CompilerMain", "RunnerReply$Envelope", "RecordingControl")) {
            assertTrue(box.contains("annotebook/grading/box/" + name + ".class"), name);
        }
        assertTrue(entries(directory.resolve("commons-math3.jar")).size() > 500);
    }

    @Test
    void backpropagationIsLearntWithoutTheLibrarysOwn(@TempDir Path directory) throws IOException {
        BoxClassPath.write(directory);
        List<String> taught = entries(directory.resolve("03_backpropagation.jar"));
        assertTrue(taught.contains("annotebook/nn/Logistic.class"), taught::toString);
        for (String answer : List.of("Sigmoid", "ForwardPass", "Backpropagation", "Activation")) {
            String file = "/" + answer + ".class";
            assertTrue(taught.stream().noneMatch(name -> name.endsWith(file)), answer);
        }
    }

    @Test
    void whoTrainsHasTheEngineAndWhatSendsItsNetworksButNotThePreset(@TempDir Path directory)
            throws IOException {
        BoxClassPath.write(directory);
        List<String> taught = entries(directory.resolve("10_cifar10.jar"));
        for (String name :
                List.of(
                        "training/Training",
                        "training/Budget",
                        "nn/file/NetworkBytes",
                        "data/ExpandedExamples")) {
            assertTrue(taught.contains("annotebook/" + name + ".class"), name);
        }
        assertTrue(taught.stream().noneMatch(name -> name.contains("Preset")), taught::toString);
        assertTrue(BoxClassPath.trains(Lessons.CIFAR10));
        assertFalse(BoxClassPath.trains(Lessons.GRADIENT_DESCENT));
        String runner = BoxClassPath.ofRunner(directory, Lessons.CIFAR10);
        assertTrue(runner.endsWith("libraries.jar"), runner);
        assertFalse(
                BoxClassPath.ofRunner(directory, Lessons.BACKPROPAGATION).contains("libraries"));
        List<String> libraries = entries(directory.resolve("libraries.jar"));
        for (String name :
                List.of(
                        "com/fasterxml/jackson/databind/json/JsonMapper",
                        "com/google/common/base/CharMatcher",
                        "org/bytedeco/javacpp/Loader",
                        "org/bytedeco/openblas/global/openblas_nolapack")) {
            assertTrue(libraries.contains(name + ".class"), name);
        }
    }

    @Test
    void manyClassesAreLearntWithoutTheLibrarysSoftmax(@TempDir Path directory) throws IOException {
        BoxClassPath.write(directory);
        List<String> taught = entries(directory.resolve("09_multiclass_softmax.jar"));
        assertTrue(taught.contains("annotebook/nn/Logistic.class"), taught::toString);
        assertTrue(
                taught.stream()
                        .noneMatch(
                                name ->
                                        name.matches(
                                                ".*(Softmax|Cost|Activation|data|training).*")),
                taught::toString);
    }

    @Test
    void matricesOfTheBoxComputeInJavaAndSilently(@TempDir Path directory) throws Exception {
        BoxClassPath.write(directory);
        String classPath = BoxClassPath.ofAnswers(directory, Lessons.FORWARD_PROPAGATION);
        Path program = directory.resolve("Product.java");
        Files.writeString(
                program,
                """
                import static annotebook.matrix.Arithmetic.*;
                import static annotebook.matrix.Matrices.*;
                class Product {
                    public static void main(String[] none) {
                        System.out.println(times(constant(40, 40, 1), constant(40, 40, 2)).getEntry(39, 0));
                        System.out.println(annotebook.matrix.Blas.present().name());
                    }
                }
                """);
        Process java =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                classPath,
                                program.toString())
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader printed = java.inputReader()) {
            assertEquals(List.of("80.0", "Java"), printed.lines().toList());
        }
    }

    @Test
    void writtenTwiceTheyAreTheSameBytes(@TempDir Path one, @TempDir Path two) throws IOException {
        BoxClassPath.write(one);
        BoxClassPath.write(two);
        try (Stream<Path> jars = Files.list(one)) {
            List<Path> all = jars.toList();
            assertEquals(4 + Lesson.all().size(), all.size());
            for (Path jar : all) {
                assertArrayEquals(
                        Files.readAllBytes(jar),
                        Files.readAllBytes(two.resolve(jar.getFileName())),
                        jar::toString);
            }
        }
    }
}
