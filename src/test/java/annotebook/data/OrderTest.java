package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void isThatOfTheExamplesAtFirst() {
        Order order = new Order(4, new Random(1));
        assertEquals(4, order.size());
        assertArrayEquals(new int[] {0, 1, 2, 3}, visited(order));
    }

    @Test
    void everyShuffleVisitsEachExampleOnce() {
        Order order = new Order(1000, new Random(1));
        int[] before = visited(order);
        for (int epoch = 0; epoch < 3; epoch++) {
            order.shuffle();
            int[] after = visited(order);
            assertFalse(Arrays.equals(before, after));
            assertArrayEquals(
                    IntStream.range(0, 1000).toArray(), Arrays.stream(after).sorted().toArray());
            before = after;
        }
    }

    @Test
    void theSameSeedGivesTheSameOrders() {
        Order first = new Order(100, new Random(7));
        Order second = new Order(100, new Random(7));
        for (int epoch = 0; epoch < 3; epoch++) {
            first.shuffle();
            second.shuffle();
            assertArrayEquals(visited(first), visited(second));
        }
    }

    @Test
    void allOrdersAreEquallyLikely() {
        Map<String, Long> counts = new TreeMap<>();
        Order order = new Order(4, new Random(2));
        for (int round = 0; round < 24_000; round++) {
            order.shuffle();
            counts.merge(Arrays.toString(visited(order)), 1L, Long::sum);
        }
        double[] expected = new double[24];
        Arrays.fill(expected, 1000);
        long[] observed = counts.values().stream().mapToLong(Long::longValue).toArray();
        // Of a thousand fair shuffles one is that uneven; the seed is fixed, so this one is not
        assertFalse(new ChiSquareTest().chiSquareTest(expected, observed, 0.001));
    }

    @Test
    void shufflingAllocatesNothing() {
        Order order = new Order(1000, new Random(1));
        assertEquals(0, Allocation.ofEach(3000, order::shuffle));
    }

    @Test
    void nothingToOrderIsRefused() {
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> new Order(0, new Random(1)));
        assertEquals("Order: 0 examples, wanted at least 1.", e.getMessage());
    }

    private static int[] visited(Order order) {
        return IntStream.range(0, order.size()).map(order::at).toArray();
    }
}
