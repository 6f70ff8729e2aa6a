package annotebook.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.CheckRunner;
import annotebook.checks.ExerciseChecks;
import annotebook.checks.Measured;
import annotebook.checks.Seeds;
import annotebook.checks.TestVerdict;
import annotebook.checks.Verdict;
import annotebook.checks.VerdictText;
import annotebook.exercises.Lessons;
import annotebook.grading.release.HiddenChecks;
import annotebook.grading.sandbox.Box;
import annotebook.grading.sandbox.Boxes;
import annotebook.grading.sandbox.CellOutcome;
import annotebook.grading.sandbox.Limits;
import annotebook.grading.sandbox.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of {@code trainBest} in the real box: it costs its own points, and the next exercise is graded. */
@Tag("slow")
@ResourceLock(TestChallenge.OF_THIS_PROCESS)
class ChallengeTest {

    private static final Limits LIMITS =
            new Limits(
                    new Limits.Times(
                            Duration.ofSeconds(5),
                            Duration.ofSeconds(10),
                            Duration.ofSeconds(10),
                            Duration.ofSeconds(30)),
                    Limits.DEFAULT.sizes());

    private static final String NEXT =
            "RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {"
                    + " RealMatrix Z = X.copy();"
                    + " for (int j = 0; j < X.getColumnDimension(); j++) { double s = deviation.getEntry(j);"
                    + " for (int i = 0; i < X.getRowDimension(); i++) {"
                    + " Z.setEntry(i, j, s == 0 ? 0 : (X.getEntry(i, j) - mean.getEntry(j)) / s); } } return Z; }";

    @TempDir static Path directory;
    @TempDir static Path boxes;
    private static Path challenges;
    private static AutoCloseable challenge;
    private static Box box;

    @BeforeAll
    static void prepare() throws IOException {
        box = Boxes.box(boxes, LIMITS);
        challenges = directory.resolve("challenge");
        challenge = TestChallenge.present(challenges, "12% 5, 99% 10");
    }

    @AfterAll
    static void close() throws Exception {
        if (box != null) {
            box.close();
            challenge.close();
        }
    }

    private static Verdict hidden(Session session, String exercise) {
        ExerciseChecks visible = Lessons.CIFAR10.exercise(exercise).orElseThrow();
        ExerciseChecks hidden =
                new HiddenChecks(ChallengeTest.class.getClassLoader())
                        .of(Lessons.CIFAR10, visible)
                        .orElseThrow();
        return CheckRunner.run(hidden, session.code(), Seeds.NOTEBOOK);
    }

    /** The verdict on a body of {@code trainBest}, after which another exercise gets all its points. */
    private static Verdict verdict(String body) throws IOException {
        try (Session session = box.open(Lessons.CIFAR10)) {
            String cell =
                    "Network train(Images train, Images validation, Budget budget) throws Exception { "
                            + body
                            + " }\nNetwork trainBest(Images t, Images v, Budget b) {"
                            + " try { return train(t, v, b); } catch (Exception e) { throw new IllegalStateException(\"\" + e); } }";
            assertEquals(CellOutcome.ran(), session.runCell(cell));
            Verdict verdict = hidden(session, Challenge.EXERCISE);
            assertEquals(CellOutcome.ran(), session.runCell(NEXT));
            Verdict next = hidden(session, "standardize");
            assertTrue(next.passed(), () -> VerdictText.of(next));
            return verdict;
        }
    }

    @Test
    void anHonestNetworkIsMeasuredAndEarnsItsPart() throws IOException {
        Verdict verdict =
                verdict(
                        """
                        if (train.count() != 300 || validation.count() != 700 || budget.parameters() != 4000000) {
                            return null;
                        }
                        Standardizer standardizer = Standardizer.perInput(train);
                        Network network = Network.inputs(3072).hidden(64, new Relu()).softmax(10).single().start(new He(new Random(1)));
                        Training.time(budget.time(0.3), java.time.InstantSource.system()).rate(0.01)
                                .run(network, new ImageExamples(train, standardizer));
                        new Thread(() -> { while (true) { try { Thread.sleep(1000); } catch (Exception e) { } } }).start();
                        return network.onRawInputs(standardizer.mean(), standardizer.deviation());
                        """);
        assertEquals(5, verdict.points(), () -> VerdictText.of(verdict));
        Measured measured = assertNotNull2(verdict.tests().get(0).measured());
        assertEquals(200, measured.examples());
        assertTrue(VerdictText.of(verdict).contains("99.0 % for 10 points"));
        assertTrue(VerdictText.of(verdict).contains("part "), () -> VerdictText.of(verdict));
    }

    private static <T> T assertNotNull2(T value) {
        assertNotNull(value);
        return value;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    did not come back within 11.0 s | while (true) { }
                    did not come back within 11.0 s | Thread.sleep(1_000_000); return null;
                    did not come back within 11.0 s | Network n = Network.inputs(3072).softmax(10).start(new He(new Random())); Training.epochs(1_000_000).run(n, new ImageExamples(train, Standardizer.perInput(train))); return n;
                    OutOfMemoryError               | List<double[]> all = new ArrayList<>(); while (true) { all.add(new double[1 << 20]); }
                    OutOfMemoryError               | List<Object> all = new ArrayList<>(); while (true) { all.add(java.nio.ByteBuffer.allocateDirect(1 << 24)); }
                    returned null                  | return null;
                    10 inputs, 10 outputs          | return Network.inputs(10).softmax(10).start(new He(new Random(1)));
                    3,072 inputs, 2 outputs        | return Network.inputs(3072).softmax(2).start(new He(new Random(1)));
                    Theta1[0, 0] is NaN            | RealMatrix Theta = MatrixUtils.createRealMatrix(10, 3073); Theta.setEntry(0, 0, Double.NaN); return Network.inputs(3072).softmax(10).start(List.of(Theta));
                    4,069,570 parameters           | return Network.inputs(3072).hidden(1320, new Relu()).softmax(10).start(new He(new Random(1)));
                    9,249,010 parameters           | return Network.inputs(3072).hidden(3000, new Relu()).softmax(10).single().start(new He(new Random(1)));
                    20,011 units in all layers     | return Network.inputs(3072).hidden(1, new Relu()).hidden(20000, new Relu()).softmax(10).start(new He(new Random(1)));
                    AccessDeniedException/NoSuchFileException | java.nio.file.Files.readAllBytes(java.nio.file.Path.of("/root/.bashrc")); return null;
                    SocketException/Operation not permitted   | new java.net.Socket("127.0.0.1", 22).close(); return null;
                    in the place of the program    | new java.io.FileOutputStream(java.io.FileDescriptor.out).write(new byte[] {0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 13, 0}); while (true) { }
                    exit status                    | Runtime.getRuntime().halt(3); return null;
                    """)
    void anythingElseIsOneSentence(String sentence, String body) throws IOException {
        Verdict verdict = verdict(body);
        String text = VerdictText.of(verdict);
        assertEquals(0, verdict.points(), text);
        assertTrue(List.of(sentence.split("/")).stream().anyMatch(text::contains), text);
    }

    /** It looks for images beside those that it was given; what it finds are those of the student kit. */
    @Test
    void theImagesThatItIsJudgedByAreNowhereToBeFound() throws IOException {
        try (Session session = box.open(Lessons.CIFAR10)) {
            session.runCell(
                    """
                    import java.nio.file.*;
                    String found() throws java.io.IOException {
                        List<String> names = new ArrayList<>();
                        Files.walkFileTree(Path.of("/"), new SimpleFileVisitor<Path>() {
                            public FileVisitResult preVisitDirectory(Path d, java.nio.file.attribute.BasicFileAttributes a) {
                                return List.of("/proc", "/usr", "/lib").stream().anyMatch(d.toString()::startsWith)
                                        ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                            }
                            public FileVisitResult visitFile(Path f, java.nio.file.attribute.BasicFileAttributes a) {
                                if (a.size() % 3073 == 0 && a.size() > 0) { names.add(f.getFileName().toString()); }
                                return FileVisitResult.CONTINUE;
                            }
                            public FileVisitResult visitFileFailed(Path f, java.io.IOException e) { return FileVisitResult.CONTINUE; }
                        });
                        Collections.sort(names);
                        return "" + names;
                    }
                    String names = found();
                    String blas = annotebook.matrix.Blas.present().name();
                    """);
            assertEquals("[cifar10_test.bin, cifar10_train.bin]", value(session, "names"));
            assertEquals(annotebook.matrix.Blas.present().name(), value(session, "blas"));
        }
    }

    private static Object value(Session session, String name) {
        var signature = annotebook.checks.Signature.parse("String " + name);
        var reply = session.code().call(new annotebook.checks.Call(signature, List.of()));
        return reply instanceof annotebook.checks.Reply.Returned r ? r.value() : reply;
    }

    @Test
    void itsKeyIsOfBudgetAndDataButNotOfPoints() throws IOException {
        Challenge one = TestChallenge.in(directory.resolve("one"), "30% 10");
        Challenge same = TestChallenge.in(directory.resolve("same"), "20% 5, 30% 10");
        assertEquals(one.key(), same.key());
        Path images = directory.resolve("same").resolve("hidden.bin");
        byte[] changed = Files.readAllBytes(images);
        changed[1]++;
        Files.write(images, changed);
        assertNotEquals(one.key(), same.key());
        Path settings = directory.resolve("one").resolve("settings.properties");
        String text = Files.readString(settings);
        Files.writeString(settings, text.replace("seconds = 10", "seconds = 20"));
        assertNotEquals(one.key(), Challenge.in(directory.resolve("one")).key());
    }

    @Test
    void otherThresholdsCountForWhatWasMeasuredBefore() throws IOException {
        TestVerdict test = new TestVerdict("challenge", 10, null, new Measured(50, 200));
        Verdict visible = new Verdict(Challenge.EXERCISE, List.of(test));
        NotebookGrade grade =
                new NotebookGrade(
                        List.of(
                                new ExerciseGrade(Challenge.EXERCISE, visible, visible),
                                new ExerciseGrade("other", visible, visible)),
                        List.of("a fault"));
        Challenge now = TestChallenge.in(directory.resolve("now"), "20% 3, 30% 10");
        NotebookGrade rescored = now.rescored(grade);
        assertEquals(3, rescored.exercises().get(0).points());
        assertEquals(10, rescored.exercises().get(0).visible().points());
        assertEquals(10, rescored.exercises().get(1).points());
        assertEquals(grade.faults(), rescored.faults());
    }

    @Test
    void imagesThatAreMissingAreOneSentence() throws IOException {
        TestChallenge.in(directory.resolve("none"), "30% 10");
        Files.delete(directory.resolve("none").resolve("hidden.bin"));
        assertTrue(refusal("none").contains("hidden.bin"), refusal("none"));
        TestChallenge.in(directory.resolve("all"), "30% 10");
        Path settings = directory.resolve("all").resolve("settings.properties");
        Files.writeString(settings, Files.readString(settings).replace("= 700", "= 1000"));
        assertTrue(refusal("all").contains("keep some to train on"), refusal("all"));
        String bare = Files.readString(settings).replace("cifar10_test.bin", "cifar10/none.bin");
        Files.writeString(settings, bare);
        assertTrue(refusal("all").endsWith("with: java -jar annotebook.jar data cifar10"));
        String files = "cifar10_train.bin, ".repeat(5) + "cifar10_train.bin";
        Files.writeString(
                settings, bare.replace("cifar10/none.bin", files).replace("= 256", "= 260"));
        assertTrue(refusal("all").contains("set at least 268"), refusal("all"));
    }

    private static String refusal(String folder) {
        Path place = directory.resolve(folder);
        return String.valueOf(
                assertThrows(GradingException.class, () -> Challenge.in(place)).getMessage());
    }
}
