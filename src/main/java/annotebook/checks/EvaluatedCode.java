package annotebook.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Student code in this very process, reached through the shell that declared it.
 *
 * <p>It is made anew for every check: a function object keeps calling the method that it was
 * compiled against, also after the student has redefined it.
 */
public final class EvaluatedCode implements StudentCode {

    private final Evaluator evaluator;
    private final Duration limit;
    private final Map<String, Object> functions = new HashMap<>();
    private final Map<String, Function<Object, Object>> expressions = new HashMap<>();
    private boolean stuck;

    /** What came back, and what is to be seen of the arguments. */
    private record Outcome(@Nullable Object value, List<@Nullable Object> seen, int sameAs) {}

    /** Code that gets this much time for each call. */
    public EvaluatedCode(Evaluator evaluator, Duration limit) {
        this.evaluator = evaluator;
        this.limit = limit;
    }

    @Override
    public Reply call(Call call) {
        Object function =
                functions.computeIfAbsent(
                        call.signature().name(), name -> functionOrFailure(call.signature()));
        if (function instanceof Reply.Failed failed) {
            return failed;
        }
        if (stuck) {
            return Reply.Failed.tooSlow(limit);
        }
        @SuppressWarnings("unchecked") // CallSource makes nothing else
        Function<Object[], Object> method = (Function<Object[], Object>) function;
        List<LocalArgument> arguments = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Signature.Parameter parameter = call.signature().parameters().get(i);
            try {
                arguments.add(local(call.arguments().get(i), parameter));
            } catch (Exception e) {
                return Reply.Failed.unmade(parameter);
            }
        }
        Effort effort = call.effort();
        return run(
                new FutureTask<>(() -> outcome(method, arguments)),
                effort == null ? limit : effort.time());
    }

    private Object functionOrFailure(Signature signature) {
        List<String> found = evaluator.declarations(signature.name());
        if (found.isEmpty()) {
            return new Reply.Failed(Reply.Kind.NOT_DEFINED, "");
        }
        try {
            return evaluator.eval(CallSource.of(signature));
        } catch (Exception e) {
            return new Reply.Failed(Reply.Kind.WRONG_SIGNATURE, String.join("; ", found));
        }
    }

    private LocalArgument local(Object sent, Signature.Parameter parameter) throws Exception {
        if (!(sent instanceof Expression expression)) {
            return new LocalArgument(sent, null, null);
        }
        return new LocalArgument(
                sent,
                evaluated(expression.maker(parameter)),
                expression.isRead() ? evaluated(expression.reader(parameter)) : null);
    }

    @SuppressWarnings("unchecked") // an Expression makes nothing else
    private Function<Object, Object> evaluated(String text) throws Exception {
        Function<Object, Object> known = expressions.get(text);
        if (known == null) {
            known = (Function<Object, Object>) evaluator.eval(text);
            expressions.put(text, known);
        }
        return known;
    }

    private static Outcome outcome(Function<Object[], Object> method, List<LocalArgument> locals) {
        Object[] arguments = locals.stream().map(LocalArgument::make).toArray();
        Object value = method.apply(arguments);
        List<@Nullable Object> seen = new ArrayList<>();
        int sameAs = Reply.NO_ARGUMENT;
        for (int i = 0; i < arguments.length; i++) {
            sameAs = arguments[i] == value ? i : sameAs;
            seen.add(locals.get(i).seen(arguments[i]));
        }
        return new Outcome(value, seen, sameAs);
    }

    private Reply run(FutureTask<Outcome> task, Duration limit) {
        Thread thread = new Thread(task, "student");
        thread.setDaemon(true);
        thread.start();
        try {
            return reply(task.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException e) {
            return ThrownReply.of(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            stuck = true;
            stop(thread);
            return Reply.Failed.tooSlow(limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop(thread);
            return new Reply.Failed(Reply.Kind.TOO_SLOW, "the time until you interrupted it");
        }
    }

    private static Reply reply(Outcome outcome) {
        Object value = outcome.value();
        Optional<Reply> unreadable = ThrownReply.readable(value);
        if (value == null || unreadable.isPresent()) {
            return unreadable.orElseThrow();
        }
        List<Object> after = new ArrayList<>();
        for (Object seen : outcome.seen()) {
            if (seen == null) {
                return Reply.Failed.GONE;
            }
            after.add(Values.copy(seen));
        }
        return new Reply.Returned(Values.copy(value), after, outcome.sameAs());
    }

    /** A loop that ignores interrupts can only be stopped up to Java 19; later it spins on. */
    @SuppressWarnings({"deprecation", "removal"})
    private static void stop(Thread thread) {
        thread.interrupt();
        try {
            thread.join(Duration.ofMillis(50).toMillis());
            if (thread.isAlive()) {
                thread.stop();
            }
        } catch (UnsupportedOperationException e) {
            // it spins on as a daemon until the kernel is restarted, and `stuck` asks no more of it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
