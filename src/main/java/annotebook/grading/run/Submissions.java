package annotebook.grading.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a folder of submissions holds.
 *
 * @param found a student's notebook each, ordered by student and notebook
 * @param remarks what was found that cannot be graded, a sentence each
 */
public record Submissions(List<Submission> found, List<String> remarks) {

    private static final String ENDING = ".ipynb";

    /** Stands for a letter of a name that the locale lacks. */
    private static final String UNREADABLE = "\ufffd";

    /**
     * Looks through {@code <student>/<assignment>/<notebook>.ipynb} (nbgrader's layout) and whatever
     * else lies in a student's folder, at any depth, in the folder or in {@code submitted} inside it.
     * Links are not followed, and what begins with a dot is left alone.
     *
     * @param notebooks the names of the course's notebooks
     * @throws GradingException when there is no such folder, or the name of a student's folder is unreadable
     */
    public static Submissions in(Path folder, Set<String> notebooks) {
        Path submitted = folder.resolve("submitted");
        Path root = Files.isDirectory(submitted) ? submitted : folder;
        if (!Files.isDirectory(root)) {
            throw new GradingException(
                    folder
                            + " is not a folder: wanted one with a folder for each student, <student>/<notebook>.ipynb or submitted/<student>/<assignment>/<notebook>.ipynb.");
        }
        Search search = new Search(root, notebooks);
        for (Path entry : search.list(root)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                requireReadable(entry);
                search.student(entry);
            } else if (Files.isSymbolicLink(entry) || name(entry).endsWith(ENDING)) {
                search.remark(
                        "%s is not in a student's folder (links do not count): not graded."
                                .formatted(name(entry)));
            }
        }
        return new Submissions(
                search.found.values().stream()
                        .sorted(
                                Comparator.comparing(Submission::student)
                                        .thenComparing(Submission::notebook))
                        .toList(),
                List.copyOf(search.remarks));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Two names that cannot be read may look the same, and would become one student. */
    private static void requireReadable(Path student) {
        if (name(student).contains(UNREADABLE)) {
            throw new GradingException(
                    "The name of the folder %s cannot be read in this locale: run grade with LC_ALL=C.UTF-8, or rename the folder."
                            .formatted(student));
        }
    }

    private static final class Search {

        private final Path root;
        private final Set<String> notebooks;
        private final Map<List<String>, Submission> found = new LinkedHashMap<>();
        private final List<String> remarks = new ArrayList<>();

        Search(Path root, Set<String> notebooks) {
            this.root = root;
            this.notebooks = notebooks;
        }

        void student(Path folder) {
            int before = found.size();
            folder(name(folder), folder);
            if (found.size() == before) {
                remark(
                        "The folder of student %s holds no notebook of the course: nothing was graded; if it holds an archive, unpack it."
                                .formatted(name(folder)));
            }
        }

        private void folder(String student, Path folder) {
            for (Path entry : list(folder)) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    folder(student, entry);
                } else {
                    notebook(student, entry);
                }
            }
        }

        private void notebook(String student, Path file) {
            String name = name(file);
            if (!name.endsWith(ENDING)) {
                if (Files.isSymbolicLink(file)) {
                    remark("%s of student %s is a link: not followed.".formatted(name, student));
                }
                return;
            }
            Submission submission =
                    new Submission(
                            student, name.substring(0, name.length() - ENDING.length()), file);
            if (!notebooks.contains(submission.notebook())) {
                remark(submission.name() + " is not one of the course's notebooks: not graded.");
                return;
            }
            Submission first =
                    found.putIfAbsent(List.of(student, submission.notebook()), submission);
            if (first != null) {
                remark(
                        "%s is there more than once: %s was graded, %s was not."
                                .formatted(
                                        submission.name(),
                                        root.relativize(first.file()),
                                        root.relativize(file)));
            }
        }

        void remark(String sentence) {
            remarks.add(sentence);
        }

        List<Path> list(Path folder) {
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.filter(entry -> !name(entry).startsWith(".")).sorted().toList();
            } catch (IOException e) {
                remark("The folder %s cannot be read: check its permissions.".formatted(folder));
                return List.of();
            }
        }
    }
}
