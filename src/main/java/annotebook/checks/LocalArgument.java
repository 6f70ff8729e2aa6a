package annotebook.checks;

import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One argument of a call in this process.
 *
 * @param sent what stands in the call
 * @param maker makes the argument from its values, where an {@link Expression} was sent
 * @param reader reads the argument after the call, where the expression asks for it
 */
record LocalArgument(
        Object sent,
        @Nullable Function<Object, Object> maker,
        @Nullable Function<Object, Object> reader) {

    /** The argument itself, which shares nothing with what was sent. */
    Object make() {
        if (maker != null) {
            return maker.apply(((Expression) Values.copy(sent)).values().toArray());
        }
        return sent instanceof SeededRandom seeded ? new Random(seeded.seed()) : Values.copy(sent);
    }

    /** What is to be seen of it after the call. */
    @Nullable Object seen(Object argument) {
        if (reader != null) {
            return reader.apply(argument);
        } else if (sent instanceof Expression expression) {
            return expression.values();
        }
        return argument instanceof Random ? sent : Values.copy(argument);
    }
}
