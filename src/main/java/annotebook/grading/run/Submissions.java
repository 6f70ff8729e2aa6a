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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a folder of submissions holds.
 *
 * @param found a student's notebook each, ordered by student and notebook
 * @param remarks what was found that cannot be graded, a sentence each
 */
public record Submissions(List<Submission> found, List<String> remarks) {

    /** Browsers add an ending to files whose kind they do not know. */
    private static final Pattern NOTEBOOK =
            Pattern.compile("(.+)\\.ipynb(\\.json|\\.txt)?", Pattern.CASE_INSENSITIVE);

    /** Stands for a letter of a name that the locale lacks. */
    private static final String UNREADABLE = "\ufffd";

    /**
     * Looks through {@code <student>/<assignment>/<notebook>.ipynb} (nbgrader's layout) and whatever
     * else lies in a student's folder, at any depth, in the folder or in {@code submitted} inside it.
     * Links are not followed, and what begins with a dot is left alone. A notebook that is called
     * otherwise than its master is recognised by its exercises.
     *
     * @throws GradingException when there is no such folder, or the name of a student's folder is unreadable
     */
    static Submissions in(Path folder, Course course) {
        Path submitted = folder.resolve("submitted");
        Path root = Files.isDirectory(submitted) ? submitted : folder;
        if (!Files.isDirectory(root)) {
            throw new GradingException(
                    folder
                            + " is not a folder: wanted one with a folder for each student, <student>/<notebook>.ipynb or submitted/<student>/<assignment>/<notebook>.ipynb.");
        }
        Search search = new Search(root, course);
        for (Path entry : search.list(root)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                requireReadable(entry);
                search.student(entry);
            } else if (Files.isSymbolicLink(entry) || isNotebook(entry)) {
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

    private static boolean isNotebook(Path file) {
        return NOTEBOOK.matcher(name(file)).matches();
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
        private final Course course;
        private final Map<List<String>, Submission> found = new LinkedHashMap<>();
        private final List<Submission> renamed = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();

        Search(Path root, Course course) {
            this.root = root;
            this.course = course;
        }

        void student(Path folder) {
            int before = found.size();
            folder(name(folder), folder);
            renamed.forEach(this::takeRenamed);
            renamed.clear();
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
            Matcher matcher = NOTEBOOK.matcher(name(file));
            if (!matcher.matches()) {
                if (Files.isSymbolicLink(file)) {
                    remark(
                            "%s of student %s is a link: not followed."
                                    .formatted(name(file), student));
                }
                return;
            }
            String name = matcher.group(1);
            Optional<String> notebook = course.recognised(file, name);
            if (notebook.isEmpty()) {
                remark(
                        "%s of student %s is not one of the course's notebooks: not graded."
                                .formatted(name(file), student));
            } else if (notebook.get().equals(name)) {
                take(new Submission(student, name, file));
            } else {
                renamed.add(new Submission(student, notebook.get(), file));
            }
        }

        /** After those that are called what they are: a copy kept beside one of them does not count. */
        private void takeRenamed(Submission submission) {
            if (take(submission)) {
                remark(
                        "%s of student %s holds the exercises of %s: graded as that."
                                .formatted(
                                        name(submission.file()),
                                        submission.student(),
                                        submission.notebook()));
            }
        }

        private boolean take(Submission submission) {
            Submission first =
                    found.putIfAbsent(
                            List.of(submission.student(), submission.notebook()), submission);
            if (first != null) {
                remark(
                        "%s is there more than once: %s was graded, %s was not."
                                .formatted(
                                        submission.name(),
                                        root.relativize(first.file()),
                                        root.relativize(submission.file())));
            }
            return first == null;
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
