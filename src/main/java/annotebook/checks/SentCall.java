package annotebook.checks;

import annotebook.call.Called;
import annotebook.call.Made;
import annotebook.call.SeededRandom;
import annotebook.call.Thrown;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is sent to where the student's code runs, and the reply to what comes of it there.
 *
 * @param call the call
 * @param arguments plain values, and what says how to make the others; they share nothing with the
 *     call's own
 */
public record SentCall(Call call, List<Object> arguments) {

    /** Compiles texts where the student's code is declared. */
    interface Functions {

        /** The number of the function object that a text gives; empty when it does not compile. */
        OptionalInt of(String text) throws StoppedException;
    }

    /** An argument that cannot be made. */
    static final class Unmade extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Reply.Failed failed;

        private Unmade(Signature.Parameter parameter) {
            this.failed = Reply.Failed.unmade(parameter);
        }

        Reply.Failed failed() {
            return failed;
        }
    }

    /**
     * The call, with its expressions compiled.
     *
     * @throws Unmade when an argument cannot be made
     */
    static SentCall of(Call call, Functions functions) throws StoppedException, Unmade {
        List<Object> sent = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Object copy = Values.copy(call.arguments().get(i));
            sent.add(
                    copy instanceof Expression expression
                            ? made(expression, call.signature().parameters().get(i), functions)
                            : copy);
        }
        return new SentCall(call, sent);
    }

    /** The call for what takes its expressions as they are, and of which nothing is read there. */
    static SentCall plain(Call call) {
        return new SentCall(call, call.arguments().stream().map(Values::copy).toList());
    }

    private static Made made(
            Expression expression, Signature.Parameter parameter, Functions functions)
            throws StoppedException, Unmade {
        int maker = number(expression.maker(parameter), parameter, functions);
        int reader =
                expression.isRead()
                        ? number(expression.reader(parameter), parameter, functions)
                        : Made.UNREAD;
        return new Made(maker, expression.values(), reader);
    }

    private static int number(String text, Signature.Parameter parameter, Functions functions)
            throws StoppedException, Unmade {
        return functions.of(text).orElseThrow(() -> new Unmade(parameter));
    }

    /**
     * The reply to a call that returned. Nothing of it is believed: a value is of the type that was
     * asked for, or it is unreadable.
     */
    public Reply reply(Called called) {
        Object value = called.value();
        if (value == null) {
            return new Reply.Failed(Reply.Kind.NULL, "");
        } else if (!PlainType.of(call.signature().type()).holds(value)) {
            return Reply.Failed.unreadable(Thrown.nameOf(value));
        }
        List<Object> after = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Object seen = after(i, called.argumentsAfter());
            if (seen == null) {
                return Reply.Failed.GONE;
            }
            after.add(seen);
        }
        boolean same = called.sameAs() >= 0 && called.sameAs() < after.size();
        return new Reply.Returned(value, after, same ? called.sameAs() : Called.NO_ARGUMENT);
    }

    /** What a check sees of an argument after the call; null when it is gone. */
    private @Nullable Object after(int argument, List<@Nullable Object> now) {
        Object before = call.arguments().get(argument);
        boolean read = arguments.get(argument) instanceof Made made && made.reader() != Made.UNREAD;
        if (before instanceof Expression expression && !read) {
            return expression.values();
        } else if (before instanceof SeededRandom) {
            return before;
        }
        return argument < now.size() ? now.get(argument) : null;
    }
}
