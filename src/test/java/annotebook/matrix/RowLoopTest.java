package annotebook.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowLoopTest {

    @Test
    void doesEveryRowOnceWhetherFewOrMany() {
        for (int rows : new int[] {0, 1, 5, 999}) {
            for (int entries : new int[] {1, 5_000}) {
                AtomicIntegerArray done = new AtomicIntegerArray(rows);
                RowLoop loop =
                        new RowLoop(
                                rows,
                                entries,
                                (row, first, second) -> {
                                    assertNotSame(first, second);
                                    assertEquals(entries, Math.min(first.length, second.length));
                                    done.incrementAndGet(row);
                                });
                loop.run();
                loop.run();
                loop.runInOrder();
                IntStream.range(0, rows).forEach(row -> assertEquals(3, done.get(row)));
            }
        }
    }

    @Test
    void runsInOrderWhereOrderMatters() {
        List<Integer> seen = new ArrayList<>();
        new RowLoop(2_000, 100, (row, first, second) -> seen.add(row)).runInOrder();
        assertEquals(IntStream.range(0, 2_000).boxed().toList(), seen);
    }
}
