package annotebook.checks;

import java.time.Duration;
import java.util.List;

/** What came of a {@link Call}. */
public sealed interface Reply {

    /** No argument is the value itself. */
    int NO_ARGUMENT = -1;

    /**
     * The call came back with a value.
     *
     * @param value what it returned, a plain value as in {@link Call#arguments}
     * @param argumentsAfter the arguments as the call left them
     * @param sameAs the index of the argument that the value is (the same object), or {@link
     *     #NO_ARGUMENT}
     */
    record Returned(Object value, List<Object> argumentsAfter, int sameAs) implements Reply {}

    /**
     * There is no value.
     *
     * @param kind why
     * @param detail what there is to add: the exception, the declaration that was found
     */
    record Failed(Kind kind, String detail) implements Reply {

        /** It did not come back within this time. */
        public static Failed tooSlow(Duration limit) {
            return new Failed(Kind.TOO_SLOW, limit.toMillis() / 1000.0 + " s");
        }
    }

    /** Why a call gave no value. */
    enum Kind {
        /** Nothing of that name has been declared. */
        NOT_DEFINED,
        /** The name is there with other types. */
        WRONG_SIGNATURE,
        /** The body refers to something that is not defined. */
        INCOMPLETE,
        /** The stub is untouched. */
        NOT_WRITTEN,
        /** It threw an exception. */
        THREW,
        /** It did not come back in time. */
        TOO_SLOW,
        /** It returned null. */
        NULL,
        /** It returned something that is not a plain value, or is too large. */
        UNREADABLE,
        /** The process in which it ran has ended. */
        DIED
    }
}
