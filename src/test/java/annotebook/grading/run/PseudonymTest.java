package annotebook.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PseudonymTest {

    private static final CourseSecret SECRET = new CourseSecret("sixteen characters");

    @Test
    void theSameInEveryRunAndAnotherInEveryCourse() {
        String name = Pseudonym.of(SECRET, "ann");
        assertTrue(name.matches("[a-z]+-[a-z]+-\\d{4}"), name);
        assertEquals(name, Pseudonym.of(new CourseSecret("sixteen characters"), "ann"));
        assertNotEquals(name, Pseudonym.of(new CourseSecret("sixteen other ones"), "ann"));
    }

    @Test
    void aWholeCourseHasNamesOfItsOwn() {
        assertEquals(
                300,
                IntStream.range(0, 300)
                        .mapToObj(i -> Pseudonym.of(SECRET, "student" + i))
                        .collect(Collectors.toSet())
                        .size());
    }
}
