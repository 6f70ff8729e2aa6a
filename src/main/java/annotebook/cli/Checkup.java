package annotebook.cli;

import static annotebook.cli.Finding.Status.NOTE;
import static annotebook.cli.Finding.Status.TODO;

import annotebook.cli.setup.PackageSet;
import annotebook.cli.setup.Platform;
import annotebook.cli.setup.Project;
import annotebook.cli.setup.PythonEnvironment;
import annotebook.kit.Version;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code doctor} looks at, in the order in which it is needed.
 *
 * @param project the kit, or the checkout
 */
record Checkup(Project project) {

    private static final double GIBIBYTE = 1L << 30;
    private static final int ENOUGH_GIBIBYTES = 4;
    private static final long MEGABYTE = 1_000_000;

    /** A .venv of students takes 250 MB on Linux, and pip some more while it unpacks. */
    private static final long VENV_MEGABYTES = 400;

    /** OpenBLAS takes 41 MB of the home folder on Linux. */
    private static final long CACHE_MEGABYTES = 60;

    /** Each is looked at when it is asked for: some take seconds. */
    Stream<Finding> findings() {
        boolean made = new PythonEnvironment(project, Commands.quiet()).isReady(PackageSet.STUDENT);
        PythonCheckup python = new PythonCheckup(project, System.getenv(), made);
        List<Supplier<List<Finding>>> all =
                List.of(
                        () -> List.of(Finding.ok("version", Version.name()), jar(), java()),
                        python::findings,
                        () -> List.of(folder(project.notebooks()), folder(project.data())),
                        () -> List.of(space(made), home(), memory(), cores()),
                        () -> List.of(fileNames(System.getProperty("sun.jnu.encoding", "UTF-8"))),
                        Checkup::trial);
        return all.stream().flatMap(some -> some.get().stream());
    }

    /** In a checkout the jar may be older than what it was built from. */
    Finding jar() {
        Finding found = Finding.ok("jar", project.jar().toString());
        if (Files.notExists(project.jar())) {
            return new Finding(NOTE, "jar", "not built yet: mvn -Pquick");
        }
        return project.isStudentKit()
                ? found
                : found.unless(
                        !project.jarIsStale(),
                        NOTE,
                        "older than its sources; build it again: mvn -Pquick");
    }

    Finding java() {
        return Finding.ok("Java", Runtime.version() + " at " + Platform.javaHome())
                .unless(
                        Platform.hasJShell(),
                        TODO,
                        "this Java has no JShell; install a full JDK (adoptium.net) or set JAVA_HOME");
    }

    Finding folder(Path folder) {
        return Finding.ok(String.valueOf(folder.getFileName()), folder.toString())
                .unless(Files.isDirectory(folder), TODO, "missing; unpack the course kit again");
    }

    Finding space(boolean isMade) {
        return space("disk", project.root(), isMade ? 0 : VENV_MEGABYTES, TODO);
    }

    private static Finding home() {
        return space("home", Path.of(System.getProperty("user.home")), CACHE_MEGABYTES, NOTE);
    }

    static Finding space(String subject, Path folder, long needed, Finding.Status otherwise) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
            return Finding.ok(subject, "%,d MB free at %s".formatted(free, folder))
                    .unless(
                            free >= needed,
                            otherwise,
                            "%d MB are needed there; make room".formatted(needed));
        } catch (IOException e) {
            return new Finding(otherwise, subject, folder + " is not there or cannot be read");
        }
    }

    private static Finding memory() {
        double gibibytes =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                                .getTotalMemorySize()
                        / GIBIBYTE;
        return Finding.ok("memory", "%.1f GiB".formatted(gibibytes))
                .unless(
                        gibibytes >= ENOUGH_GIBIBYTES,
                        NOTE,
                        "little for JupyterLab and a kernel; close other programs");
    }

    private static Finding cores() {
        return Finding.ok("cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
    }

    /** Under LANG=C Java on Linux cannot open a file whose name has an accent. */
    static Finding fileNames(String encoding) {
        return Finding.ok("file names", encoding)
                .unless(
                        Charset.isSupported(encoding)
                                && Charset.forName(encoding).newEncoder().canEncode("é"),
                        NOTE,
                        "Java cannot open a file with an accent in its name or folder; set LANG=C.UTF-8, then start again");
    }

    /** The letters of the pictures, and the products of large matrices. */
    private static List<Finding> trial() {
        try {
            MachineTrial trial = MachineTrial.run();
            return List.of(
                    fonts(trial.fonts()), blas(trial.blas(), System.getenv("OPENBLAS_CORETYPE")));
        } catch (IOException e) {
            return List.of(new Finding(NOTE, "fonts", "not tried: " + e.getMessage()));
        }
    }

    /** Without letters pictures are told in words. */
    static Finding fonts(String fault) {
        return fault.isEmpty()
                ? Finding.ok("fonts", "pictures can be drawn")
                : new Finding(NOTE, "fonts", fault);
    }

    /** Without OpenBLAS everything works, but training takes longer. */
    static Finding blas(String found, @Nullable String coreType) {
        return found.matches("OpenBLAS [\\d.]+")
                ? Finding.ok("BLAS", found).unless(coreType == null, NOTE, overruled(coreType))
                : new Finding(NOTE, "BLAS", found);
    }

    /** OpenBLAS knows the processor better than a variable that somebody once set. */
    private static String overruled(@Nullable String coreType) {
        return "OPENBLAS_CORETYPE=%s in your environment overrules its own choice of routines; unset it unless you meant that"
                .formatted(coreType);
    }
}
