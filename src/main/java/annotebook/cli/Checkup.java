package annotebook.cli;

import static annotebook.cli.Finding.Status.NOTE;
import static annotebook.cli.Finding.Status.OK;
import static annotebook.cli.Finding.Status.TODO;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

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
        findings.add(folder("notebooks", Files.isDirectory(project.notebooks()), project));
        findings.add(folder("data", Files.isDirectory(project.data()), project));
        findings.add(memory());
        findings.add(new Finding(OK, "cores", "" + Runtime.getRuntime().availableProcessors()));
        if (!project.isStudentKit()) {
            findings.add(bubblewrap());
        }
        return findings;
    }

    private static Finding java() {
        return Finding.of(
                Platform.hasJShell(),
                TODO,
                "Java",
                "%s at %s".formatted(Runtime.version(), Platform.javaHome()),
                "this Java has no JShell; install a whole JDK (adoptium.net) or set JAVA_HOME");
    }

    private static Finding python() {
        try {
            Python python = Python.find();
            return new Finding(
                    OK,
                    "Python",
                    "%s (%s)".formatted(python.version(), String.join(" ", python.command())));
        } catch (UserError e) {
            return new Finding(TODO, "Python", e.sentence());
        }
    }

    private static List<Finding> environment(Project project) {
        PythonEnvironment venv =
                new PythonEnvironment(project, new PrintWriter(Writer.nullWriter()));
        boolean ready = venv.isReady(PackageSet.STUDENT);
        String extra =
                venv.isReady(PackageSet.INSTRUCTOR) ? "JupyterLab and nbgrader" : "JupyterLab";
        return List.of(
                Finding.of(
                        ready,
                        NOTE,
                        ".venv",
                        ready ? extra : "not complete",
                        "the next lab or run makes it, with the network"),
                Finding.of(
                        Files.exists(venv.kernelSpec()),
                        NOTE,
                        "kernel",
                        Files.exists(venv.kernelSpec()) ? "JJava in .venv" : "not there yet",
                        "it comes with .venv"));
    }

    private static Finding folder(String name, boolean there, Project project) {
        return Finding.of(
                there,
                TODO,
                name,
                project.root().resolve(name).toString(),
                "missing; unpack the course kit again");
    }

    private static Finding memory() {
        double gibibytes =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                                .getTotalMemorySize()
                        / GIBIBYTE;
        return Finding.of(
                gibibytes >= ENOUGH_GIBIBYTES,
                NOTE,
                "memory",
                "%.1f GiB".formatted(gibibytes),
                "little for JupyterLab and a kernel; close other programs");
    }

    /** Only the grader needs it: it boxes in the code of submissions. */
    private static Finding bubblewrap() {
        return Subprocess.tryRun(List.of("bwrap", "--version"))
                .map(version -> new Finding(OK, "bubblewrap", version.strip()))
                .orElse(
                        new Finding(
                                NOTE,
                                "bubblewrap",
                                "not found; grade needs it (Linux: install the package bubblewrap)"));
    }
}
