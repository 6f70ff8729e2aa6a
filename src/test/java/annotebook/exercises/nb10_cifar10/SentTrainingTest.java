package annotebook.exercises.nb10_cifar10;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.checks.Expression;
import annotebook.checks.Signature;
import annotebook.checks.Values;
import annotebook.data.DataFolder;
import annotebook.data.Images;
import annotebook.exercises.Lessons;
import annotebook.exercises.Shell;
import annotebook.training.Budget;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SentTrainingTest {

    private static final Signature SIGNATURE =
            Signature.parse("Network trainBest(Images train, Images validation, Budget budget)");

    /** What a method is given that is called with this expression. */
    private static Object made(Expression expression, int parameter) {
        try (Shell shell = new Shell(Lessons.CIFAR10)) {
            @SuppressWarnings("unchecked")
            Function<Object[], Object> maker =
                    (Function<Object[], Object>)
                            shell.eval(expression.maker(SIGNATURE.parameters().get(parameter)));
            return maker.apply(expression.values().toArray());
        }
    }

    @Test
    void imagesByTheirPixels() {
        Images images = DataFolder.find().cifar10Train().select(7, 3, 5);
        Expression sent = SentTraining.images(images);
        Images made = (Images) made(sent, 0);
        assertArrayEquals(images.pixels(), made.pixels());
        assertArrayEquals(images.labels(), made.labels());
        assertEquals(images.classNames(), made.classNames());
        assertEquals("3 images", Values.show(sent));
    }

    @Test
    void imagesByTheirFiles() {
        Images train = DataFolder.find().cifar10Train();
        Images test = DataFolder.find().cifar10Test();
        Expression sent =
                SentTraining.images(List.of("cifar10_train.bin", "cifar10_test.bin"), 3998, 4003);
        Images made = (Images) made(sent, 1);
        assertEquals(5, made.count());
        assertArrayEquals(train.select(3998, 3999).X().getData(), made.take(2).X().getData());
        assertArrayEquals(test.take(3).X().getData(), made.select(2, 3, 4).X().getData());
    }

    @Test
    void theBudget() {
        Budget budget = new Budget(0.1 + 0.2, 4_000_000_000L);
        Expression sent = SentTraining.budget(budget);
        assertEquals(budget, made(sent, 2));
        assertEquals("0.3 s and 4,000,000,000 parameters", Values.show(sent));
    }
}
