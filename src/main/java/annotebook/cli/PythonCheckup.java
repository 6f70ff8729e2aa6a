package annotebook.cli;

import static annotebook.cli.Finding.Status.NOTE;
import static annotebook.cli.Finding.Status.TODO;
import static java.util.stream.Collectors.joining;

import annotebook.cli.setup.PackageSet;
import annotebook.cli.setup.Pip;
import annotebook.cli.setup.Project;
import annotebook.cli.setup.Python;
import annotebook.cli.setup.PythonEnvironment;
import annotebook.cli.setup.Subprocess;
import annotebook.cli.setup.UserError;
import annotebook.files.Folders;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What {@code doctor} says of Python, pip and the kernel.
 *
 * @param environment the variables
 * @param made whether the environment is there, complete
 */
record PythonCheckup(Project project, Map<String, String> environment, boolean made) {

    /** As pip lists its settings, from files and from the environment. */
    private static final Pattern SET_ASIDE =
            Pattern.compile("(?m)^(\\S+\\.(?:user|target|prefix|root))=");

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        try {
            Python python = Python.find();
            String command = String.join(" ", python.command());
            findings.add(Finding.ok("Python", "%s (%s)".formatted(python.version(), command)));
            findings.addAll(made ? complete() : toBeMade(python));
        } catch (UserError e) {
            findings.add(new Finding(TODO, "Python", e.sentence()));
        }
        findings.addAll(otherKernels());
        return findings;
    }

    private List<Finding> complete() {
        PythonEnvironment venv = new PythonEnvironment(project, Commands.quiet());
        String packages =
                venv.isReady(PackageSet.INSTRUCTOR) ? "JupyterLab and nbgrader" : "JupyterLab";
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.ok(".venv", packages));
        findings.add(
                Finding.ok("kernel", "JJava, in .venv")
                        .unless(
                                Files.exists(venv.kernelSpec()),
                                TODO,
                                "it is missing there; delete .venv, then start lab"));
        findings.addAll(pipSettings(settings(venv.python())));
        return findings;
    }

    private static List<Finding> toBeMade(Python python) {
        List<Finding> findings = new ArrayList<>();
        findings.add(
                new Finding(
                        NOTE,
                        ".venv",
                        "not complete: the next lab or run makes it, with the network"));
        findings.add(new Finding(NOTE, "kernel", "not there yet: it comes with .venv"));
        try {
            findings.addAll(Folders.passing(folder -> rehearsal(python, folder)));
        } catch (UserError e) {
            findings.add(new Finding(TODO, "packages", e.sentence()));
        } catch (IOException e) {
            findings.add(new Finding(TODO, "packages", "no temporary folder: " + e.getMessage()));
        }
        return findings;
    }

    /** Makes an environment elsewhere and asks the index for one package: nothing less would prove that it works. */
    private static List<Finding> rehearsal(Python python, Path folder) throws IOException {
        PythonEnvironment.create(python, folder);
        Path made = PythonEnvironment.pythonOf(folder);
        new Pip(folder, made, "").look("jjava", python.version());
        List<Finding> findings = new ArrayList<>(pipSettings(settings(made)));
        findings.add(Finding.ok("packages", "pip finds them"));
        return findings;
    }

    /** Of an environment's own pip: the system's Python may have none. */
    private static String settings(Path python) {
        return Subprocess.tryRun(List.of(python.toString(), "-m", "pip", "config", "list"))
                .orElse("");
    }

    /** They would send packages elsewhere; {@link Pip} overrules them. */
    static List<Finding> pipSettings(String list) {
        String set = SET_ASIDE.matcher(list).results().map(m -> m.group(1)).collect(joining(", "));
        return set.isEmpty()
                ? List.of()
                : List.of(Finding.ok("pip", set + " in its settings: set aside for .venv"));
    }

    /** Jupyter would use it instead of the kit's, if lab and run allowed it. */
    List<Finding> otherKernels() {
        return Stream.of(environment.getOrDefault("JUPYTER_PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .filter(folder -> InstalledKernel.names(folder).anyMatch("java"::equals))
                .map(
                        folder ->
                                new Finding(
                                        NOTE,
                                        "kernel",
                                        "another one named java is in %s (JUPYTER_PATH): lab and run take the kit's own, or that one with --kernel java"
                                                .formatted(folder)))
                .toList();
    }
}
