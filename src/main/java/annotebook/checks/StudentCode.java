package annotebook.checks;

import java.util.Optional;

/**
 * The student's code, wherever it runs: in this kernel's own shell, or in another process.
 *
 * <p>This is the only way by which a check reaches it.
 */
public interface StudentCode {

    /** Calls a method or reads a variable, and comes back within a time limit whatever it does. */
    Reply call(Call call);

    /** Why the last declaration of a name did not compile, in words; empty when it did. */
    default Optional<String> refused(String name) {
        return Optional.empty();
    }
}
