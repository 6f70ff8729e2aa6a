package annotebook.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Whole numbers in place of shares, by the method of largest remainders (Hamilton): each number is within one of
 * its exact share, and the sum is that of the whole, rounded.
 *
 * <pre>
 *   q_c = share · n_c      first ⌊q_c⌋, then one more for those with the largest q_c − ⌊q_c⌋
 * </pre>
 */
final class Apportionment {

    private Apportionment() {}

    /**
     * The number for each class.
     *
     * @param counts n_c, how many there are of each class
     * @param share from 0 to 1
     */
    static int[] of(int[] counts, double share) {
        double[] exact = Arrays.stream(counts).mapToDouble(count -> share * count).toArray();
        int[] whole = Arrays.stream(exact).mapToInt(q -> (int) Math.floor(q)).toArray();
        long missing =
                Math.round(share * Arrays.stream(counts).asLongStream().sum())
                        - Arrays.stream(whole).asLongStream().sum();
        IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingDouble(c -> whole[c] - exact[c]))
                .limit(Math.max(0, missing))
                .toList()
                .forEach(c -> whole[c]++);
        return whole;
    }
}
