package annotebook.checks;

import annotebook.call.SeededRandom;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One call of a student's method, or one look at a student's variable.
 *
 * @param signature what is called
 * @param arguments plain values, one for each parameter: Double, Integer, Boolean, String, arrays,
 *     RealVector, RealMatrix, lists of RealMatrix; {@link SeededRandom} where the method takes a
 *     {@code java.util.Random}, and {@link Expression} where it takes what is none of these
 * @param effort what the call may use up, where it is to train a network; null for any other
 */
public record Call(Signature signature, List<Object> arguments, @Nullable Effort effort) {

    /** A call that takes little. */
    public Call(Signature signature, List<Object> arguments) {
        this(signature, arguments, null);
    }

    /** Refuses a call that has more or fewer arguments than the method has parameters. */
    public Call {
        if (arguments.size() != signature.parameters().size()) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "%s was called with %d arguments",
                            signature.text(),
                            arguments.size()));
        }
        arguments = List.copyOf(arguments);
    }
}
