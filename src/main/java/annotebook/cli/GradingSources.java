package annotebook.cli;

import annotebook.cli.setup.Project;
import annotebook.cli.setup.UserError;
import annotebook.exercises.Lesson;
import annotebook.grading.notebook.Master;
import annotebook.grading.notebook.NotebookException;
import annotebook.grading.run.Challenge;
import annotebook.grading.run.GradingPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What grading takes from the checkout.
 *
 * @param masters the masters by name
 * @param chosen the names of those to grade
 * @param kit the jars of kit and hidden checks
 */
record GradingSources(Map<String, Master> masters, Set<String> chosen, GradingPlan.Kit kit) {

    private static final String CHECKS = "annotebook-checks.jar";

    /**
     * Finds masters and jars.
     *
     * @param names the notebooks to grade; none for all
     * @throws UserError when something is missing
     */
    static GradingSources of(Project project, List<String> names) {
        Path checks = project.jar().resolveSibling(CHECKS);
        for (Path jar : List.of(project.jar(), checks)) {
            if (!Files.isRegularFile(jar)) {
                throw new UserError(
                        "%s is missing; grading needs it: make it in the instructor's checkout with mvn package."
                                .formatted(jar));
            }
        }
        Map<String, Master> masters = masters(project.requireNotebooks());
        for (String name : names) {
            if (!masters.containsKey(name)) {
                throw new UserError(
                        "--notebook %s: there is no such master; there are %s."
                                .formatted(name, String.join(", ", masters.keySet())));
            }
        }
        return new GradingSources(
                masters,
                names.isEmpty() ? masters.keySet() : new TreeSet<>(names),
                new GradingPlan.Kit(project.jar(), checks));
    }

    /**
     * The challenge in a folder, when one of the notebooks to grade needs it.
     *
     * @throws annotebook.grading.run.GradingException when something is wrong with it
     */
    Optional<Challenge> challenge(Path folder) {
        return chosen.stream().map(masters::get).anyMatch(GradingSources::isChallenged)
                ? Optional.of(Challenge.in(folder))
                : Optional.empty();
    }

    private static boolean isChallenged(@Nullable Master master) {
        return master != null && master.file().cell(Challenge.EXERCISE).isPresent();
    }

    private static Map<String, Master> masters(Path folder) {
        Map<String, Master> masters = new TreeMap<>();
        for (Lesson lesson : Lesson.all()) {
            Path file = folder.resolve(lesson.notebook() + ".ipynb");
            if (Files.exists(file)) {
                masters.put(lesson.notebook(), read(file));
            }
        }
        if (masters.isEmpty()) {
            throw new UserError(folder + " holds no master: put the course's notebooks there.");
        }
        return masters;
    }

    private static Master read(Path file) {
        try {
            return Master.read(file);
        } catch (NotebookException e) {
            throw new UserError("The master " + e.getMessage(), e);
        }
    }
}
