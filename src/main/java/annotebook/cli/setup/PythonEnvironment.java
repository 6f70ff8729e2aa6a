package annotebook.cli.setup;

import annotebook.files.Folders;
import annotebook.files.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The project's {@code .venv}: pinned JupyterLab, the Java kernel, and nbgrader for instructors.
 *
 * <p>It is made once. A stamp, written last, lets the next start do nothing and ask the network for
 * nothing; an environment without a stamp, or whose Python no longer runs, is made anew.
 */
public final class PythonEnvironment {

    private static final String PINS = "requirements.txt";
    private static final String SETTINGS = "overrides.json";

    private final Path venv;

    /** Held by the process that makes the environment: a second one waits, and finds it ready. */
    private final Path lock;

    private final PrintWriter news;

    /**
     * The environment of a project, whether it is there yet or not.
     *
     * @param news is told, in one line, of anything that takes long
     */
    public PythonEnvironment(Project project, PrintWriter news) {
        this.venv = project.venv();
        this.lock = project.root().resolve(".venv.lock");
        this.news = news;
    }

    /**
     * Makes the environment unless it is there, and returns its Python.
     *
     * @throws UserError when Python is missing or too old, or packages cannot be fetched
     */
    public Path ensure(PackageSet wanted) {
        if (isReady(wanted)) {
            return python();
        }
        try (FileChannel channel =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel is closed
            return ensureOrFail(wanted);
        } catch (IOException e) {
            throw new UserError(
                    "%s cannot be written (%s): close every JupyterLab that uses it, check space and permissions, then start again."
                            .formatted(venv, e),
                    e);
        }
    }

    /** Whether {@link #ensure} would have nothing to do. */
    public boolean isReady(PackageSet wanted) {
        return Stamp.read(venv).filter(stamp -> stamp.covers(stampOf(wanted))).isPresent()
                && pythonRuns();
    }

    /** The Python of the environment. */
    public Path python() {
        return pythonOf(venv);
    }

    /** {@code bin/python} of an environment's folder, on Windows {@code Scripts}. */
    public static Path pythonOf(Path venv) {
        return Platform.isWindows()
                ? venv.resolve("Scripts").resolve("python.exe")
                : venv.resolve("bin").resolve("python");
    }

    /** The folder that {@code pip} put JJava's {@code kernel.json} into. */
    public Path kernelSpec() {
        return venv.resolve(Path.of("share", "jupyter", "kernels", "java", "kernel.json"));
    }

    private Path ensureOrFail(PackageSet wanted) throws IOException {
        if (isReady(wanted)) {
            return python();
        }
        if (!onlyLacksPackages(wanted)) {
            Folders.delete(venv);
            create(Python.find(), venv);
        }
        news.println("Fetching JupyterLab and the Java kernel into .venv; this is done once.");
        news.flush();
        new Pip(venv, python(), Resources.text(PINS)).install(wanted.packages(), version());
        requireKernel();
        WholeFile.write(
                venv.resolve(Path.of("share", "jupyter", "lab", "settings", SETTINGS)),
                Resources.text(SETTINGS));
        stampOf(wanted).write(venv);
        return python();
    }

    /** Whatever pip reports: without its kernel an environment is not complete. */
    void requireKernel() {
        if (Files.notExists(kernelSpec())) {
            throw new UserError(
                    "pip ended well, but the Java kernel is not in %s: look at pip's own settings (pip config list), then start again."
                            .formatted(venv));
        }
    }

    private boolean onlyLacksPackages(PackageSet wanted) {
        Optional<Stamp> stamp = Stamp.read(venv);
        return stamp.isPresent() && stamp.get().samePins(stampOf(wanted)) && pythonRuns();
    }

    /**
     * Makes an empty environment.
     *
     * @throws UserError when this Python cannot
     */
    public static void create(Python python, Path venv) throws IOException {
        StringBuilder output = new StringBuilder();
        int status =
                Subprocess.run(
                        new ProcessBuilder(python.with("-m", "venv", venv.toString())),
                        line -> output.append(line).append('\n'));
        if (status != 0) {
            Folders.delete(venv);
            throw new UserError(VenvFailure.sentence(python, output.toString()));
        }
    }

    /** A Python that was upgraded or removed leaves an environment that cannot start. */
    private boolean pythonRuns() {
        return Subprocess.tryRun(List.of(python().toString(), "--version")).isPresent();
    }

    private PythonVersion version() {
        return Python.askVersion(List.of(python().toString()))
                .orElseThrow(
                        () ->
                                new UserError(
                                        python()
                                                + " does not start; delete .venv, then start again."));
    }

    private static Stamp stampOf(PackageSet set) {
        return Stamp.of(set, Resources.text(PINS), Resources.text(SETTINGS));
    }
}
