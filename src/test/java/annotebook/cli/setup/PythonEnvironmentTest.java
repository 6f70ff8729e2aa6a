package annotebook.cli.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PythonEnvironmentTest {

    private static final Stamp CURRENT =
            Stamp.of(
                    PackageSet.STUDENT,
                    Resources.text("requirements.txt"),
                    Resources.text("overrides.json"));

    @TempDir private Path root = Path.of("");
    private final StringWriter news = new StringWriter();
    private PythonEnvironment environment = environment();

    @BeforeEach
    void anEnvironmentWithAPythonThatRuns() throws IOException {
        environment = environment();
        Files.createDirectories(environment.python().getParent());
        Files.createSymbolicLink(
                environment.python(), Platform.javaHome().resolve("bin").resolve("java"));
    }

    @AfterEach
    void noLinkOutOfTheFolder() throws IOException {
        Files.deleteIfExists(environment.python());
    }

    @Test
    void aStampedOneIsUsedAsItIs() throws IOException {
        CURRENT.write(root.resolve(".venv"));
        assertTrue(environment.isReady(PackageSet.STUDENT));
        assertFalse(environment.isReady(PackageSet.INSTRUCTOR));
        assertEquals(environment.python(), environment.ensure(PackageSet.STUDENT));
        assertEquals("", news.toString());
    }

    @Test
    void aHalfMadeOneIsNotReady() {
        assertFalse(environment.isReady(PackageSet.STUDENT));
    }

    @Test
    void oneWhosePythonIsGoneIsNotReady() throws IOException {
        CURRENT.write(root.resolve(".venv"));
        Files.delete(environment.python());
        assertFalse(environment.isReady(PackageSet.STUDENT));
    }

    @Test
    void oneWithoutItsKernelIsNotComplete() throws IOException {
        UserError missing = assertThrows(UserError.class, environment::requireKernel);
        assertTrue(missing.sentence().contains("look at pip's own settings"), missing.sentence());
        Files.createDirectories(environment.kernelSpec().getParent());
        Files.createFile(environment.kernelSpec());
        environment.requireKernel();
    }

    @Test
    void oneOfOtherPinsIsNotReady() throws IOException {
        Stamp.of(PackageSet.STUDENT, "jupyterlab==1").write(root.resolve(".venv"));
        assertFalse(environment.isReady(PackageSet.STUDENT));
    }

    @Test
    void aSecondStartWaitsForTheFirst() throws Exception {
        Process first = startThatHolds(root.resolve(".venv.lock"));
        CompletableFuture<Path> second =
                CompletableFuture.supplyAsync(() -> environment.ensure(PackageSet.STUDENT));
        assertThrows(TimeoutException.class, () -> second.get(500, TimeUnit.MILLISECONDS));
        CURRENT.write(root.resolve(".venv"));
        first.outputWriter().close();
        assertEquals(environment.python(), second.get(1, TimeUnit.MINUTES));
        assertEquals("", news.toString());
    }

    /** Another process: within one, Java refuses a lock that is held instead of waiting. */
    private Process startThatHolds(Path lock) throws IOException {
        Path source = root.resolve("Hold.java");
        Files.writeString(
                source,
                """
                import java.nio.channels.FileChannel;
                import java.nio.file.*;

                class Hold {
                    public static void main(String[] lock) throws Exception {
                        FileChannel.open(
                                        Path.of(lock[0]),
                                        StandardOpenOption.CREATE,
                                        StandardOpenOption.WRITE)
                                .lock();
                        System.out.println("held");
                        System.in.read();
                    }
                }
                """);
        String java = Platform.javaHome().resolve("bin").resolve("java").toString();
        Process holder = new ProcessBuilder(java, source.toString(), lock.toString()).start();
        assertEquals("held", holder.inputReader().readLine());
        return holder;
    }

    @ParameterizedTest
    @EnumSource(PackageSet.class)
    void everyPackageOfEverySetIsPinned(PackageSet set) {
        for (String name : set.packages()) {
            assertTrue(pins().anyMatch(line -> line.startsWith(name + "==")), name);
        }
    }

    @Test
    void everyPinIsExact() {
        assertEquals(
                0,
                pins().filter(
                                line ->
                                        !line.matches(
                                                "[a-z0-9-]+==[0-9a-z.]+( ; python_version (<|>=) \"3\\.11\")?"))
                        .count());
    }

    private static Stream<String> pins() {
        return Resources.text("requirements.txt").lines().filter(line -> !line.startsWith("#"));
    }

    private PythonEnvironment environment() {
        return new PythonEnvironment(
                Project.ofJar(root.resolve("lib/annotebook.jar")), new PrintWriter(news, true));
    }
}
