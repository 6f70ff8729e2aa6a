package annotebook.cli;

import annotebook.cli.setup.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One notebook to execute, and where the executed copy goes.
 *
 * @param source the notebook; it is only read
 * @param target the executed copy
 */
record NotebookJob(Path source, Path target) {

    private static final String SUFFIX = ".ipynb";

    /**
     * The jobs for notebooks and folders of notebooks; a folder keeps its inner folders.
     *
     * @throws UserError when there is nothing to run, or a copy would replace a source or another copy
     */
    static List<NotebookJob> of(List<Path> inputs, Path output) throws IOException {
        Map<Path, Path> sourceOf = new LinkedHashMap<>();
        Path folder = output.toAbsolutePath().normalize();
        for (Path given : inputs) {
            Path input = given.toAbsolutePath().normalize();
            Path base = Files.isDirectory(input) ? input : parent(input);
            for (Path source : notebooksIn(input, folder)) {
                Path target = folder.resolve(base.relativize(source).toString());
                requireNew(source, target, sourceOf.put(target, source));
            }
        }
        List<NotebookJob> jobs = new ArrayList<>();
        sourceOf.forEach((target, source) -> jobs.add(new NotebookJob(source, target)));
        return jobs;
    }

    private static List<Path> notebooksIn(Path input, Path output) throws IOException {
        if (Files.isRegularFile(input) && input.toString().endsWith(SUFFIX)) {
            return List.of(input);
        }
        if (!Files.isDirectory(input)) {
            throw new UserError(
                    "%s: no such notebook (.ipynb) or folder; check the spelling."
                            .formatted(input));
        }
        try (Stream<Path> files = Files.walk(input)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(SUFFIX))
                            .filter(file -> !isHidden(input.relativize(file)))
                            .filter(file -> input.startsWith(output) || !file.startsWith(output))
                            .sorted()
                            .toList();
            if (found.isEmpty()) {
                throw new UserError(
                        "%s holds no notebook (.ipynb); name another folder.".formatted(input));
            }
            return found;
        }
    }

    /** Jupyter keeps copies in {@code .ipynb_checkpoints}, and {@code .venv} is full of examples. */
    private static boolean isHidden(Path relative) {
        return Stream.iterate(relative, path -> path != null, Path::getParent)
                .anyMatch(path -> String.valueOf(path.getFileName()).startsWith("."));
    }

    private static void requireNew(Path source, Path target, @Nullable Path earlier) {
        if (target.equals(source)) {
            throw new UserError(
                    "%s would be replaced by its executed copy: give another folder with --output."
                            .formatted(source));
        }
        if (earlier != null && !earlier.equals(source)) {
            throw new UserError(
                    "%s and %s would both become %s: run them one after the other, with another --output."
                            .formatted(earlier, source, target));
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
