package annotebook.exercises.nb09_multiclass_softmax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.exercises.AnswerBank;
import annotebook.exercises.Lessons;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MulticlassSoftmaxChecksTest {

    @Test
    void everyMisconceptionIsProvenByAnAnswerOfTheBank() {
        Set<String> proven =
                AnswerBank.answers().stream()
                        .map(answer -> answer.exercise() + " " + answer.hint())
                        .collect(Collectors.toSet());
        List<String> unproven =
                Lessons.MULTICLASS_SOFTMAX.exercises().stream()
                        .flatMap(
                                checks ->
                                        checks.misconceptions().stream()
                                                .map(known -> checks.id() + " " + known.name()))
                        .filter(name -> !proven.contains(name))
                        .toList();
        assertEquals(List.of(), unproven);
    }
}
