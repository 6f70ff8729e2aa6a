package annotebook.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What a peer says: a line {@code work<tab>who<tab>number<tab>...}.
 *
 * @param work what was done, {@code training, double}
 * @param who did it
 * @param numbers how often a second, or the costs of the first steps
 */
record Result(String work, String who, List<Double> numbers) {

    /** Whom the others are compared with. */
    static final String OURS = "annotebook";

    Result {
        numbers = List.copyOf(numbers);
    }

    Result(String work, String who, double... numbers) {
        this(work, who, Arrays.stream(numbers).boxed().toList());
    }

    static Result parse(String line) {
        List<String> fields = Arrays.asList(line.split("\t", -1));
        return new Result(
                fields.get(0),
                fields.get(1),
                fields.subList(2, fields.size()).stream().map(Double::valueOf).toList());
    }

    /** The line itself. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(work).append('\t').append(who);
        numbers.forEach(number -> line.append('\t').append(number));
        return line.toString();
    }
}
