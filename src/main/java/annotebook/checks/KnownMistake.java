package annotebook.checks;

import annotebook.call.KeptFunctions;
import annotebook.call.SeededRandom;
import annotebook.call.Thrown;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Mistake}, which can be made.
 *
 * @param method does what a student who makes it would do
 * @param about the method or variable that it stands for
 * @param hint what the student is told
 * @param tolerance how near the student's numbers are to be
 */
public record KnownMistake(Method method, String about, String hint, double tolerance)
        implements Explanation {

    @Override
    public String name() {
        return method.getName();
    }

    /**
     * Whether it does what the student did in every call of the exercise. What is called in other tests
     * counts too: a way that fits one test by chance is not the student's.
     */
    @Override
    public boolean explains(List<Observation> test, List<Observation> exercise) {
        return test.stream().anyMatch(this::isAbout)
                && exercise.stream().filter(this::isAbout).allMatch(this::repeats);
    }

    private boolean isAbout(Observation seen) {
        return seen.call().signature().name().equals(about);
    }

    private boolean repeats(Observation seen) {
        Reply reply = reply(seen.call());
        if (reply instanceof Reply.Returned mine && seen.reply() instanceof Reply.Returned theirs) {
            return Values.agree(mine.value(), theirs.value(), tolerance)
                    && IntStream.range(0, seen.call().arguments().size())
                            .allMatch(i -> changesAlike(i, seen.call(), mine, theirs));
        }
        return reply instanceof Reply.Failed mine
                && seen.reply() instanceof Reply.Failed theirs
                && mine.kind() == theirs.kind()
                && Fault.areSame(mine.detail(), theirs.detail());
    }

    /** Of a generator or an object nothing is seen here. */
    private boolean changesAlike(
            int argument, Call call, Reply.Returned mine, Reply.Returned theirs) {
        Object sent = call.arguments().get(argument);
        return sent instanceof SeededRandom
                || sent instanceof Expression
                || Values.agree(
                        mine.argumentsAfter().get(argument),
                        theirs.argumentsAfter().get(argument),
                        tolerance);
    }

    /** What comes of a call when the mistake is made. */
    public Reply reply(Call call) {
        SentCall sent = SentCall.plain(call);
        KeptFunctions none = new KeptFunctions();
        @Nullable Object[] arguments = none.arguments(sent.arguments());
        try {
            Object value = method.invoke(null, arguments);
            boolean gives = method.getReturnType() != void.class;
            return sent.reply(none.seen(gives ? value : true, sent.arguments(), arguments));
        } catch (InvocationTargetException e) {
            return ThrownReply.of(Thrown.of(e.getCause() == null ? e : e.getCause()));
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "%s does not take what the checks send".formatted(method), e);
        }
    }
}
