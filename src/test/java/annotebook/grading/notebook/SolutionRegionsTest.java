package annotebook.grading.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolutionRegionsTest {

    private static final SolutionRegions TWO =
            new SolutionRegions(
                    """
                    int one() {
                        // BEGIN SOLUTION
                        int a = 1;

                        return a;
                        // END SOLUTION
                    }
                    int b;
                    // BEGIN SOLUTION
                    b = 2;
                    // END SOLUTION""");

    @Test
    void everyRegionBecomesAStubWithItsIndent() {
        assertEquals(
                """
                int one() {
                    // YOUR CODE HERE
                    throw new UnsupportedOperationException("some-id");
                }
                int b;
                // YOUR CODE HERE
                throw new UnsupportedOperationException("some-id");""",
                TWO.stubbed("some-id"));
    }

    @Test
    void theSolutionsAreWhatStoodBetween() {
        assertEquals(
                List.of(List.of("    int a = 1;", "", "    return a;"), List.of("b = 2;")),
                TWO.solutions());
    }

    @Test
    void wellMarkedRegionsHaveNoFault() {
        assertEquals(Optional.empty(), TWO.fault());
        assertEquals(Optional.empty(), new SolutionRegions("int a;").fault());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "// BEGIN SOLUTION|a > not closed",
                "// END SOLUTION > without // BEGIN",
                "// BEGIN SOLUTION|// BEGIN SOLUTION|// END SOLUTION > inside a region",
                "// BEGIN SOLUTION|// END SOLUTION|// END SOLUTION > without // BEGIN",
                "int a; // BEGIN SOLUTION|// END SOLUTION > more on its line",
                "### BEGIN SOLUTION|### END SOLUTION > more on its line",
            })
    void faultyMarkersAreNamed(String lines, String words) {
        String fault = new SolutionRegions(lines.replace('|', '\n')).fault().orElse("none");
        assertTrue(fault.contains(words), fault);
    }
}
