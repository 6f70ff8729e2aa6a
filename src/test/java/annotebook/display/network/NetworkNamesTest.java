package annotebook.display.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.display.Marks;
import org.junit.jupiter.api.Test;

class NetworkNamesTest {

    private static final NetworkNames NONE = NetworkNames.none();

    @Test
    void withoutNamesThereAreTheUsualSymbols() {
        assertEquals("x₂", NONE.input(2));
        assertEquals("h", NONE.output(1, 1));
        assertEquals("h₂", NONE.output(2, 3));
        assertEquals("", NONE.of(new Marks.Unit(2, 1)));
    }

    @Test
    void eachNameIsKeptBesideTheOthers() {
        NetworkNames names =
                NONE.with(new Marks.Edge(1, 1, 0), "b₁")
                        .with(new Marks.Unit(2, 1), "h₁")
                        .withInputs("i₁")
                        .withOutputs("o₁")
                        .titled("Mazur");
        assertEquals("Mazur", names.title());
        assertEquals("i₁", names.input(1));
        assertEquals("x₂", names.input(2));
        assertEquals("o₁", names.output(1, 2));
        assertEquals("b₁", names.of(new Marks.Edge(1, 1, 0)));
        assertEquals("h₁", names.of(new Marks.Unit(2, 1)));
    }
}
