package annotebook.checks;

import annotebook.call.Called;
import annotebook.call.KeptFunctions;
import annotebook.call.Patience;
import annotebook.call.Thrown;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Student code in this very process, reached through the shell that declared it.
 *
 * <p>It is made anew for every check: a function object keeps calling the method that it was
 * compiled against, also after the student has redefined it.
 */
public final class EvaluatedCode extends CalledCode {

    private final Evaluator evaluator;
    private final Duration limit;
    private final KeptFunctions functions = new KeptFunctions();
    private int kept;

    /** Code that gets this much time for each call. */
    public EvaluatedCode(Evaluator evaluator, Duration limit) {
        this.evaluator = evaluator;
        this.limit = limit;
    }

    @Override
    protected List<String> declarations(String name) {
        return evaluator.declarations().as(name);
    }

    @Override
    protected Optional<String> unknownIn(String method) {
        return evaluator.declarations().unknownIn(method);
    }

    @Override
    public Optional<String> refused(String name) {
        return evaluator.declarations().refused(name);
    }

    @Override
    protected Optional<String> line(Thrown.Place place) {
        return evaluator.declarations().line(place);
    }

    @Override
    protected OptionalInt compile(String text) {
        try {
            functions.keep(kept, evaluator.eval(text));
            return OptionalInt.of(kept++);
        } catch (Exception e) {
            return OptionalInt.empty();
        }
    }

    @Override
    protected Reply call(int function, SentCall sent) throws StoppedException {
        Effort effort = sent.call().effort();
        Object outcome =
                await(
                        new FutureTask<>(() -> outcome(function, sent)),
                        effort == null ? limit : effort.time());
        return outcome instanceof Thrown thrown ? failed(sent.call(), thrown) : (Reply) outcome;
    }

    /** A reply, or what was thrown. */
    private Object outcome(int function, SentCall sent) {
        Called called;
        try {
            called =
                    functions.call(
                            function, sent.arguments(), functions.arguments(sent.arguments()));
        } catch (Throwable thrown) {
            return Thrown.of(thrown);
        }
        try {
            return copy(sent.reply(called));
        } catch (Throwable thrown) {
            // a matrix of the student's own making, whose methods throw
            Object value = called.value();
            return Reply.Failed.unreadable(value == null ? "null" : Thrown.nameOf(value));
        }
    }

    /** What the student's code still holds it may change later. */
    private static Reply copy(Reply reply) {
        return reply instanceof Reply.Returned returned
                ? new Reply.Returned(
                        Values.copy(returned.value()),
                        returned.argumentsAfter().stream().map(Values::copy).toList(),
                        returned.sameAs())
                : reply;
    }

    private static Object await(FutureTask<Object> task, Duration limit) throws StoppedException {
        Thread thread = new Thread(task, "student");
        thread.setDaemon(true);
        thread.start();
        try {
            return Patience.of(limit).await(task, () -> timeOf(thread));
        } catch (ExecutionException e) {
            throw new IllegalStateException("a call was not looked at", e);
        } catch (Patience.OverException e) {
            stop(thread);
            throw new StoppedException(
                    e.hardlyRan() ? Reply.Failed.waited(limit) : Reply.Failed.tooSlow(limit));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop(thread);
            throw new StoppedException(
                    new Reply.Failed(Reply.Kind.TOO_SLOW, "the time until you interrupted it"));
        }
    }

    /** On a processor. */
    private static Duration timeOf(Thread thread) {
        return Duration.ofNanos(
                Math.max(0, ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId())));
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
            // it spins on as a daemon until the kernel is restarted, and no other call is begun
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
