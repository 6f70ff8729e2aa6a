package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExpandedExamplesTest {

    private static final List<Expansion> ALL = List.of(new Shift(3), new Flip(), new Rotation(15));

    private final Images images = CourseData.FOLDER.cifar10Test().take(20);
    private final Standardizer standardizer = Standardizer.perInput(images);
    private final ImageExamples plain = new ImageExamples(images, standardizer);

    @Test
    void withoutExpansionsImagesComeAsTheyAre() {
        ExpandedExamples examples = new ExpandedExamples(plain, List.of(), new Random(1));
        assertArrayEquals(x(plain, 3), x(examples, 3));
    }

    @Test
    void labelsAndTargetsAreThoseOfTheImages() {
        ExpandedExamples examples = new ExpandedExamples(plain, ALL, new Random(1));
        assertEquals(20, examples.size());
        assertEquals(3072, examples.inputs());
        assertEquals(10, examples.outputs());
        assertEquals(images.label(7), examples.label(7));
        double[] y = new double[10];
        double[] wanted = new double[10];
        examples.target(7, y);
        plain.target(7, wanted);
        assertArrayEquals(wanted, y);
    }

    @Test
    void everyReadingDrawsAnew() {
        ExpandedExamples examples = new ExpandedExamples(plain, ALL, new Random(1));
        assertFalse(Arrays.equals(x(examples, 3), x(examples, 3)));
    }

    @Test
    void theSameSeedGivesTheSameImages() {
        ExpandedExamples first = new ExpandedExamples(plain, ALL, new Random(4));
        ExpandedExamples second = new ExpandedExamples(plain, ALL, new Random(4));
        for (int i = 0; i < 20; i++) {
            assertArrayEquals(x(first, i), x(second, i));
        }
    }

    @Test
    void expansionsAreAppliedInTheirOrder() {
        List<Expansion> shiftFirst = List.of(new Shift(3), new Flip());
        ExpandedExamples examples = new ExpandedExamples(plain, shiftFirst, new Random(4));
        Random draws = new Random(4);
        for (int i = 0; i < 20; i++) {
            Motion motion = new Motion();
            motion.shift(draws.nextInt(-3, 4), draws.nextInt(-3, 4));
            if (draws.nextBoolean()) {
                motion.flip();
            }
            double[] wanted = new double[3072];
            new PixelCopy(images, standardizer).write(i, motion, wanted);
            assertArrayEquals(wanted, x(examples, i));
        }
    }

    @Test
    void theListOfExpansionsMayChangeAfterwards() {
        List<Expansion> list = new ArrayList<>();
        ExpandedExamples examples = new ExpandedExamples(plain, list, new Random(1));
        list.add(new Shift(5));
        assertArrayEquals(x(plain, 3), x(examples, 3));
    }

    @Test
    void readingAllocatesNothing() {
        double[] x = new double[3072];
        for (List<Expansion> expansions : List.of(ALL.subList(0, 2), ALL)) {
            ExpandedExamples examples = new ExpandedExamples(plain, expansions, new Random(1));
            assertEquals(0, Allocation.ofEach(3000, () -> examples.input(3, x)));
        }
    }

    private static double[] x(Examples examples, int example) {
        double[] x = new double[examples.inputs()];
        examples.input(example, x);
        return x;
    }
}
