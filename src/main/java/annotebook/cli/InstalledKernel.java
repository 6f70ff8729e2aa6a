package annotebook.cli;

import annotebook.cli.setup.Project;
import annotebook.cli.setup.Subprocess;
import annotebook.cli.setup.UserError;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A kernel that the user has installed into a Jupyter of their own, such as IJava.
 *
 * <p>It starts as it does there: nothing in its environment is changed, except where Jupyter looks first.
 *
 * @param folder of Jupyter's, with the kernel in {@code kernels/<name>}
 */
record InstalledKernel(String name, Path folder) implements NotebookKernel {

    private static final String KERNELS = "kernels";

    /**
     * The kernel of this name, from the first folder of Jupyter's that has it and is not the kit's.
     *
     * @param python with Jupyter in it: that of {@code .venv}
     * @throws UserError when there is none
     */
    static InstalledKernel find(String name, Path python, Project project) {
        List<Path> folders =
                jupyterFolders(python).stream().filter(f -> !f.startsWith(project.venv())).toList();
        return in(folders, name);
    }

    static InstalledKernel in(List<Path> folders, String name) {
        return folders.stream()
                .filter(folder -> names(folder).anyMatch(name::equals))
                .findFirst()
                .map(folder -> new InstalledKernel(name, folder))
                .orElseThrow(() -> new UserError(missing(folders, name)));
    }

    private static String missing(List<Path> folders, String name) {
        TreeSet<String> others = new TreeSet<>();
        folders.forEach(folder -> names(folder).forEach(others::add));
        return "No kernel named %s is installed for this user; there %s. Install it, or set JUPYTER_PATH to the folder share/jupyter of the Jupyter that has it."
                .formatted(name, others.isEmpty() ? "is none" : "are " + String.join(", ", others));
    }

    /** The kernels in one folder of Jupyter's. */
    static Stream<String> names(Path folder) {
        Path kernels = folder.resolve(KERNELS);
        try (Stream<Path> entries = Files.list(kernels)) {
            return entries
                    .filter(kernel -> Files.exists(kernel.resolve("kernel.json")))
                    .map(kernel -> String.valueOf(kernel.getFileName()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.of(); // not there, or not readable
        }
    }

    private static List<Path> jupyterFolders(Path python) {
        String script =
                "import json; from jupyter_core.paths import jupyter_path; print(json.dumps(jupyter_path()))";
        String json =
                Subprocess.tryRun(List.of(python.toString(), "-I", "-c", script)).orElse("[]");
        try {
            return Stream.of(new ObjectMapper().readValue(json, String[].class))
                    .map(Path::of)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("jupyter_path printed: " + json, e);
        }
    }

    @Override
    public void prepare(Map<String, String> environment) {
        NotebookKernel.putFirst(environment, "JUPYTER_PATH", folder);
    }
}
