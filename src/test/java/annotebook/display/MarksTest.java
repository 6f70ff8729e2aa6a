package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void aMarkIsAddedWithoutChangingTheOthers() {
        Marks unit = Marks.none().with(new Marks.Unit(2, 1));
        Marks both = unit.with(new Marks.Edge(1, 2, 0));
        assertTrue(both.has(new Marks.Unit(2, 1)) && both.has(new Marks.Edge(1, 2, 0)));
        assertFalse(unit.has(new Marks.Edge(1, 2, 0)));
        assertFalse(both.has(new Marks.Edge(1, 0, 2)));
    }
}
