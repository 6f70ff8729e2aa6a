package annotebook.grading.run;

import annotebook.checks.ExerciseChecks;
import annotebook.checks.Signature;
import annotebook.exercises.Lesson;
import annotebook.grading.notebook.Step;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which exercises of one notebook stand on which earlier ones, by the names that stand in the student's text. A name
 * in a comment counts too: running the notebook shows what really stands on what.
 *
 * @param earlier for each exercise those that its answer uses, itself or through another answer
 */
record Uses(Map<String, Set<String>> earlier) {

    private static final Pattern NAME = Pattern.compile("\\p{javaJavaIdentifierPart}+");

    static Uses of(Lesson lesson, List<Step> steps) {
        Map<String, Set<String>> earlier = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Judge judge) {
                Set<String> names = names(judge.exercise(), steps.subList(0, i), lesson);
                Set<String> used = new TreeSet<>();
                earlier.forEach(
                        (exercise, below) -> {
                            if (declared(lesson, exercise).stream().anyMatch(names::contains)) {
                                used.add(exercise);
                                used.addAll(below);
                            }
                        });
                earlier.put(judge.exercise(), used);
            }
        }
        return new Uses(earlier);
    }

    /** The earlier exercises that the answer to this one uses. */
    Set<String> of(String exercise) {
        return earlier.getOrDefault(exercise, Set.of());
    }

    /** The exercises that a later answer uses. */
    Set<String> all() {
        return earlier.values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All names but those in other answers: cells that were given or added may lie between. */
    private static Set<String> names(String exercise, List<Step> before, Lesson lesson) {
        Set<String> names = new HashSet<>();
        for (Step step : before) {
            if (step instanceof Step.Run run
                    && (run.cell().equals(exercise) || lesson.exercise(run.cell()).isEmpty())) {
                NAME.matcher(run.source()).results().map(MatchResult::group).forEach(names::add);
            }
        }
        return names;
    }

    private static List<String> declared(Lesson lesson, String exercise) {
        return lesson.exercise(exercise).map(ExerciseChecks::signatures).orElse(List.of()).stream()
                .map(Signature::name)
                .toList();
    }
}
