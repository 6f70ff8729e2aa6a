package annotebook.checks;

import java.time.Duration;
import java.util.List;

/** What came of a {@link Call}. */
public sealed interface Reply {

    /**
     * The call came back with a value.
     *
     * @param value what it returned, a plain value as in {@link Call#arguments}; true when it is to
     *     return nothing
     * @param argumentsAfter the arguments as the call left them; of an {@link Expression} what it
     *     reads
     * @param sameAs the index of the argument that the value is (the same object), or {@link
     *     annotebook.call.Called#NO_ARGUMENT}
     */
    record Returned(Object value, List<Object> argumentsAfter, int sameAs) implements Reply {}

    /**
     * There is no value.
     *
     * @param kind why
     * @param detail what there is to add: the exception, the declaration that was found
     * @param place the line of the student's cell, where that is known; else empty
     */
    record Failed(Kind kind, String detail, String place) implements Reply {

        /** Nobody knows in which line. */
        public Failed(Kind kind, String detail) {
            this(kind, detail, "");
        }

        /** An argument of which nothing is left to be seen after the call. */
        public static final Failed GONE = new Failed(Kind.UNREADABLE, "an argument that is gone");

        /** The student's own declarations keep an {@link Expression} from being made. */
        public static Failed unmade(Signature.Parameter parameter) {
            return new Failed(Kind.INCOMPLETE, "a name in its argument " + parameter.name());
        }

        /** It returned what is no plain value: this is the name of its class. */
        public static Failed unreadable(String name) {
            return new Failed(Kind.UNREADABLE, name);
        }

        /** It did not come back within this time. */
        public static Failed tooSlow(Duration limit) {
            return new Failed(Kind.TOO_SLOW, limit.toMillis() / 1000.0 + " s");
        }

        /** The same, though it hardly ran. */
        public static Failed waited(Duration limit) {
            return new Failed(Kind.WAITED, tooSlow(limit).detail());
        }
    }

    /** Why a call gave no value. */
    enum Kind {
        /** Nothing of that name has been declared. */
        NOT_DEFINED,
        /** Its declaration does not compile, and there is none of before. */
        REFUSED,
        /** The name is there with other types. */
        WRONG_SIGNATURE,
        /** The name is there more than once, and no one of them can be called as wanted. */
        OVERLOADED,
        /** It has the types that are wanted, but the call does not compile. */
        UNCALLABLE,
        /** The body refers to something that is not defined. */
        INCOMPLETE,
        /** The stub is untouched. */
        NOT_WRITTEN,
        /** It threw an exception. */
        THREW,
        /** It did not come back in time. */
        TOO_SLOW,
        /** It did not come back in time, and hardly ran: it waited, or the machine was busy. */
        WAITED,
        /** It returned null. */
        NULL,
        /** It returned something that is not a plain value, or is too large. */
        UNREADABLE,
        /** The process in which it ran has ended. */
        DIED
    }
}
