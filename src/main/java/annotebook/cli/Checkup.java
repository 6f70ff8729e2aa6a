package annotebook.cli;

import static annotebook.cli.Finding.Status.NOTE;
import static annotebook.cli.Finding.Status.TODO;

import annotebook.matrix.Blas;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that {@code doctor} looks at, in the order in which it is needed. */
final class Checkup {

    private static final double GIBIBYTE = 1L << 30;
    private static final int ENOUGH_GIBIBYTES = 4;

    private Checkup() {}

    static List<Finding> of(Project project) {
        List<Finding> findings = new ArrayList<>();
        findings.add(java());
        findings.add(python());
        findings.addAll(environment(project));
        findings.add(folder(project.notebooks()));
        findings.add(folder(project.data()));
        findings.add(memory());
        findings.add(
                Finding.ok("cores", String.valueOf(Runtime.getRuntime().availableProcessors())));
        findings.add(blas(System.getenv("OPENBLAS_CORETYPE")));
        return findings;
    }

    private static Finding java() {
        return Finding.ok("Java", Runtime.version() + " at " + Platform.javaHome())
                .unless(
                        Platform.hasJShell(),
                        TODO,
                        "this Java has no JShell; install a whole JDK (adoptium.net) or set JAVA_HOME");
    }

    private static Finding python() {
        try {
            Python python = Python.find();
            String command = String.join(" ", python.command());
            return Finding.ok("Python", "%s (%s)".formatted(python.version(), command));
        } catch (UserError e) {
            return new Finding(TODO, "Python", e.sentence());
        }
    }

    private static List<Finding> environment(Project project) {
        PythonEnvironment venv = new PythonEnvironment(project, Commands.quiet());
        boolean ready = venv.isReady(PackageSet.STUDENT);
        return List.of(
                ready
                        ? Finding.ok(".venv", packagesOf(venv))
                        : new Finding(
                                NOTE,
                                ".venv",
                                "not complete: the next lab or run makes it, with the network"),
                ready && Files.exists(venv.kernelSpec())
                        ? Finding.ok("kernel", "JJava, in .venv")
                        : new Finding(NOTE, "kernel", "not there yet: it comes with .venv"));
    }

    private static String packagesOf(PythonEnvironment venv) {
        return venv.isReady(PackageSet.INSTRUCTOR) ? "JupyterLab and nbgrader" : "JupyterLab";
    }

    private static Finding folder(Path folder) {
        return Finding.ok(String.valueOf(folder.getFileName()), folder.toString())
                .unless(Files.isDirectory(folder), TODO, "missing; unpack the course kit again");
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

    /** Without OpenBLAS everything works, but training takes longer. */
    static Finding blas(@Nullable String coreType) {
        return Blas.notice()
                .map(notice -> new Finding(NOTE, "BLAS", notice))
                .orElseGet(
                        () ->
                                Finding.ok("BLAS", Blas.present().name())
                                        .unless(coreType == null, NOTE, overruled(coreType)));
    }

    /** OpenBLAS knows the processor better than a variable that somebody once set. */
    private static String overruled(@Nullable String coreType) {
        return "OPENBLAS_CORETYPE=%s in your environment overrules its own choice of routines; unset it unless you meant that"
                .formatted(coreType);
    }
}
