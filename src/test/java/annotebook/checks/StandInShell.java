package annotebook.checks;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;

import annotebook.call.Declarations;
import annotebook.call.Thrown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.math3.linear.RealMatrix;

/** What is asked of the shell's declarations, answered by what the test has set. */
final class StandInShell implements Evaluator, Declarations {

    static final Signature F = Signature.parse("RealMatrix f(RealMatrix A)");
    static final RealMatrix A = matrix(row(1, 2));

    private final Function<Object[], Object> function;
    final List<String> evaluated = new ArrayList<>();
    List<String> declared = List.of("RealMatrix f(RealMatrix)");
    Optional<String> told = Optional.empty();

    StandInShell(Function<Object[], Object> function) {
        this.function = function;
    }

    @Override
    public Object eval(String expression) {
        evaluated.add(expression);
        if (function == null) {
            throw new IllegalArgumentException("does not compile");
        }
        return function;
    }

    @Override
    public Declarations declarations() {
        return this;
    }

    @Override
    public List<String> as(String name) {
        return declared;
    }

    @Override
    public Optional<String> unknownIn(String method) {
        return told;
    }

    @Override
    public Optional<String> line(Thrown.Place place) {
        return told;
    }

    @Override
    public Optional<String> refused(String name) {
        return told;
    }

    EvaluatedCode code(Duration limit) {
        return new EvaluatedCode(this, limit);
    }

    Reply reply() {
        return code(Duration.ofSeconds(20)).call(call(A));
    }

    static Call call(Object argument) {
        return new Call(F, List.of(argument));
    }
}
