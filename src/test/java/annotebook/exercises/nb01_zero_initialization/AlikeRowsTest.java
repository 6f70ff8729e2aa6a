package annotebook.exercises.nb01_zero_initialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Seeds;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class AlikeRowsTest {

    private static final List<AlikeRows.Case> CASES =
            AlikeRows.cases(Seeds.NOTEBOOK.draws("units-identical", "a test"));

    @Test
    void answersAreThoseOfTheDefinition() {
        for (AlikeRows.Case asked : CASES) {
            RealMatrix Theta = asked.Theta();
            boolean identical =
                    IntStream.range(0, Theta.getRowDimension())
                            .mapToObj(Theta::getRowVector)
                            .allMatch(row -> row.getLInfDistance(Theta.getRowVector(0)) <= 1e-12);
            assertEquals(identical, asked.identical(), asked.why());
        }
    }

    /** The tolerance is met by two rows and missed by three when each differs from the one before. */
    @Test
    void driftingRowsAreAmongThem() {
        assertTrue(CASES.stream().anyMatch(asked -> asked.why().startsWith("the last row")));
    }

    @Test
    void bothAnswersOccurOften() {
        long identical = CASES.stream().filter(AlikeRows.Case::identical).count();
        assertTrue(identical > 20 && CASES.size() - identical > 20, identical + " identical");
    }
}
