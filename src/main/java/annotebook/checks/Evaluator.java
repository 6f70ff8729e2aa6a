package annotebook.checks;

import annotebook.call.Declarations;

/** A shell in which the student's declarations live: the kernel's own, or one made for a test. */
public interface Evaluator {

    /**
     * The value of a Java expression.
     *
     * @throws Exception when it does not compile, or throws
     */
    Object eval(String expression) throws Exception;

    /** What is declared there. */
    Declarations declarations();
}
