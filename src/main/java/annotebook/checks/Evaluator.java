package annotebook.checks;

import java.util.List;

/** A shell in which the student's declarations live: the kernel's own, or one made for a test. */
public interface Evaluator {

    /**
     * The value of a Java expression.
     *
     * @throws Exception when it does not compile, or throws
     */
    Object eval(String expression) throws Exception;

    /** How a name is declared there now, {@code "float sigmoid(double)"}; none when it is not. */
    List<String> declarations(String name);
}
