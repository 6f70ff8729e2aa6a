package annotebook.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ViewTest {

    @Test
    void findsEntriesWhereTheyAreStored() {
        View whole = View.whole(2, 3);
        assertEquals(5, whole.index(1, 2));
        assertEquals(5, whole.exchanged().index(2, 1));
        assertEquals(4, whole.columns(1, 3).index(1, 1)); // its own numbers start one later
        assertEquals(new View(3, 2, 3, true), whole.exchanged());
        assertEquals(whole, whole.exchanged().exchanged());
    }

    @Test
    void onlyTheBlockItselfIsWhole() {
        assertTrue(View.whole(2, 3).isWhole());
        assertFalse(View.whole(2, 3).exchanged().isWhole());
        assertFalse(View.whole(2, 3).columns(1, 3).isWhole());
    }
}
