package annotebook.checks;

import java.util.List;

/**
 * Stands for an argument that is not a plain value, a function or a graph: it travels as Java text,
 * and is made where the student's code runs.
 *
 * <p>The text is compiled where the student's code is declared, once for each distinct text and type
 * of parameter, with the imports of the lesson. It is evaluated for every call anew, from fresh
 * copies of the values, and within that call's time; before it where the grader has a network trained.
 *
 * @param java the body of a lambda that gives the argument, of the parameter's own type: an
 *     expression, or statements in braces with a {@code return}. {@code v[0]}, {@code v[1]} ... in it
 *     are the values, an {@code Object[]}; {@code "M -> M.getEntry(0, 0) * (Double) v[0]"}
 * @param values plain values, as in {@link Call#arguments}; a text at the end is what a student is
 *     shown of the argument
 * @param after the body of a lambda that reads, after the call, what a check wants to see of the
 *     argument, named {@code it}, as a plain value, which {@link Reply.Returned#argumentsAfter} then
 *     holds for it. Where it is empty nothing is read, and the values stand there as they were
 */
public record Expression(String java, List<Object> values, String after) {

    /** An argument whose values nobody else can change. */
    public Expression {
        values = List.copyOf(values);
    }

    /** An argument of which nothing is read after the call. */
    public Expression(String java, Object... values) {
        this(java, List.of(values), "");
    }

    /** Whether something is read of the argument after the call. */
    public boolean isRead() {
        return !after.isEmpty();
    }

    /** The Java expression of type {@code Function<Object[], T>} that makes the argument. */
    public String maker(Signature.Parameter parameter) {
        return "(java.util.function.Function<java.lang.Object[], %s>) v -> %s"
                .formatted(CallSource.qualified(parameter.type()), java);
    }

    /** The Java expression of type {@code Function<T, Object>} that reads the argument. */
    public String reader(Signature.Parameter parameter) {
        return "(java.util.function.Function<%s, java.lang.Object>) it -> %s"
                .formatted(CallSource.qualified(parameter.type()), after);
    }
}
