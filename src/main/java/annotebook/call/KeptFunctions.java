package annotebook.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Function objects under their numbers: those that call a student's methods, and those that make arguments. */
public final class KeptFunctions {

    private final Map<Integer, Function<@Nullable Object, Object>> functions = new HashMap<>();

    /**
     * Keeps a function under a number.
     *
     * @throws ClassCastException when it is none
     */
    @SuppressWarnings("unchecked") // erased; what does not fit shows when it is called
    public void keep(int number, Object function) {
        functions.put(number, (Function<@Nullable Object, Object>) function);
    }

    /** The arguments themselves, each made from what stands for it; a plain value stands for itself. */
    public @Nullable Object[] arguments(List<Object> sent) {
        return sent.stream().map(this::argument).toArray();
    }

    /**
     * Calls a function.
     *
     * @param number the function's number
     * @param sent what stood for the arguments
     * @param arguments the arguments, from {@link #arguments}
     */
    public Called call(int number, List<Object> sent, @Nullable Object[] arguments) {
        return seen(function(number).apply(arguments), sent, arguments);
    }

    /** What is to be seen when a call with these arguments has returned this value. */
    public Called seen(@Nullable Object value, List<Object> sent, @Nullable Object[] arguments) {
        int sameAs = Called.NO_ARGUMENT;
        List<@Nullable Object> after = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            sameAs = value != null && arguments[i] == value ? i : sameAs;
            after.add(after(sent.get(i), arguments[i]));
        }
        return new Called(value, after, sameAs);
    }

    private @Nullable Object argument(Object sent) {
        if (sent instanceof Made made) {
            return function(made.maker()).apply(made.values().toArray());
        }
        return sent instanceof SeededRandom seeded ? new Random(seeded.seed()) : sent;
    }

    private @Nullable Object after(Object sent, @Nullable Object argument) {
        if (sent instanceof Made made) {
            return made.reader() == Made.UNREAD ? null : function(made.reader()).apply(argument);
        }
        return argument instanceof Random ? null : argument;
    }

    private Function<@Nullable Object, Object> function(int number) {
        Function<@Nullable Object, Object> function = functions.get(number);
        if (function == null) {
            throw new IllegalStateException("no function " + number);
        }
        return function;
    }
}
