package annotebook.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrialsTest {

    @Test
    void aWorkbenchThatDoesNotCompileInTheGraderIsNoFault() {
        String died = "cell \"added play\" ended the program that ran it.";
        String own = "cell \"added 7f\" does not compile (cannot find symbol).";
        NotebookGrade grade =
                new NotebookGrade(
                        List.of(),
                        List.of(
                                "cell \"added play\" does not compile (cannot find symbol).",
                                died,
                                own),
                        List.of("xnor"));
        NotebookGrade told = Trials.without(grade, Masters.file());
        assertEquals(List.of(died, own), told.faults());
        assertEquals(List.of("xnor"), told.broken());
    }
}
