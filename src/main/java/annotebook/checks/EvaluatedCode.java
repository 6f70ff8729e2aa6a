package annotebook.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

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
    private boolean stuck;

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
        Object[] arguments = call.arguments().stream().map(EvaluatedCode::local).toArray();
        return run(call, new FutureTask<>(() -> method.apply(arguments)), arguments);
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

    private Reply run(Call call, FutureTask<Object> task, Object[] arguments) {
        Thread thread = new Thread(task, "student");
        thread.setDaemon(true);
        thread.start();
        try {
            Object value = task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            return ThrownReply.readable(value).orElseGet(() -> returned(call, value, arguments));
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

    private static Reply returned(Call call, Object value, Object[] arguments) {
        List<Object> after = new ArrayList<>();
        int sameAs = Reply.NO_ARGUMENT;
        for (int i = 0; i < arguments.length; i++) {
            sameAs = arguments[i] == value ? i : sameAs;
            after.add(
                    arguments[i] instanceof Random
                            ? call.arguments().get(i)
                            : Values.copy(arguments[i]));
        }
        return new Reply.Returned(Values.copy(value), after, sameAs);
    }

    private static Object local(Object argument) {
        return argument instanceof SeededRandom seeded
                ? new Random(seeded.seed())
                : Values.copy(argument);
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
