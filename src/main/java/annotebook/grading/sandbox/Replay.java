package annotebook.grading.sandbox;

import annotebook.checks.Effort;
import annotebook.checks.Reply;
import annotebook.checks.StoppedException;
import annotebook.exercises.Lesson;
import annotebook.grading.box.RunnerReply;
import annotebook.grading.box.RunnerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runner of one submission, and all that it was sent, so that another can be brought to where it
 * was.
 *
 * <p>An exercise never pays for another's deeds. When a runner dies that had served another cell or
 * exercise before, something left behind there may have ended it, so the question is put once more
 * to a runner that has seen no such thing. One that has exhausted its memory, or has threads left at
 * work, is not used beyond the cell or exercise in which that happened.
 */
final class Replay implements AutoCloseable {

    private final BoxPrograms programs;
    private final Lesson lesson;
    private final Sandbox.Program program;
    private final Allowance allowance;
    private final List<Snippet> history = new ArrayList<>();
    private @Nullable Runner runner;
    private boolean ready;
    private boolean servedOthers;
    private int functions;

    Replay(BoxPrograms programs, Lesson lesson, Allowance allowance) throws IOException {
        this(programs, lesson, allowance, programs.runner(lesson));
    }

    private Replay(
            BoxPrograms programs, Lesson lesson, Allowance allowance, Sandbox.Program program)
            throws IOException {
        this.programs = programs;
        this.lesson = lesson;
        this.allowance = allowance;
        this.program = program;
        this.runner = start();
    }

    /**
     * A runner of its own for one training, which will be brought to where this one is, in a time of its
     * own: what is trained costs the rest of the submission nothing.
     */
    Replay apart(Effort effort) throws IOException {
        Duration all = programs.limits().times().submission().plus(effort.time());
        Replay apart =
                new Replay(
                        programs,
                        lesson,
                        new Allowance(all, System::nanoTime),
                        programs.trainer(lesson, effort));
        apart.history.addAll(history);
        return apart;
    }

    /** A question that is put to a runner. */
    interface Question {
        RunnerReply put(Runner runner) throws StoppedException;
    }

    /** A number for a function that runners are to keep. */
    int nextFunction() {
        return functions++;
    }

    /** Another cell or exercise begins. */
    void turn() {
        servedOthers = ready;
        if (runner != null && runner.suspect()) {
            close();
        }
    }

    /** A snippet begins; its steps follow. */
    void begin(String source) {
        history.add(new Snippet(source, List.of()));
    }

    /** A step of the snippet that has begun. It is remembered unless it stops the runner. */
    RunnerReply step(RunnerRequest step, Duration limit) throws StoppedException {
        RunnerReply reply = ask(runner -> pay(runner, step, limit));
        int last = history.size() - 1;
        history.set(last, history.get(last).plus(step));
        return reply;
    }

    /** Puts a question, and leaves no trace of it in what later runners do. */
    RunnerReply ask(Question question) throws StoppedException {
        Runner first = current();
        boolean onceMore = servedOthers;
        try {
            RunnerReply reply = question.put(first);
            boolean exhausted =
                    reply instanceof RunnerReply.Threw threw && threw.thrown().exhausted();
            if (!onceMore || !exhausted) {
                return reply;
            }
        } catch (StoppedException e) {
            boolean died = e.failed().kind() == Reply.Kind.DIED;
            if (!onceMore || !died || allowance.isSpent()) {
                throw e;
            }
        }
        close();
        return question.put(current());
    }

    /** One request, paid for by the submission. */
    RunnerReply pay(Runner runner, RunnerRequest request, Duration limit) throws StoppedException {
        try {
            return allowance.pay(limit, left -> runner.ask(request, left));
        } catch (StoppedException e) {
            close();
            throw e;
        }
    }

    /** Everything so far, in order. */
    List<Snippet> history() {
        return List.copyOf(history);
    }

    /** The same history, compiled anew. */
    void rewrite(List<Snippet> snippets) {
        history.clear();
        history.addAll(snippets);
        close();
    }

    @Override
    public void close() {
        if (runner != null) {
            runner.close();
        }
        runner = null;
        ready = false;
        servedOthers = false;
    }

    private Runner current() throws StoppedException {
        try {
            Runner candidate = runner;
            while (candidate == null || !ready) {
                candidate = candidate == null ? start() : candidate;
                runner = candidate;
                ready = replay(candidate.await());
                candidate = runner;
            }
            return candidate;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** False when a step stopped this runner: it is left out from now on. */
    private boolean replay(Runner runner) throws StoppedException {
        for (int i = 0; i < history.size(); i++) {
            Snippet snippet = history.get(i);
            for (RunnerRequest step : snippet.steps()) {
                try {
                    pay(runner, step, programs.limits().times().cell());
                } catch (StoppedException e) {
                    if (allowance.isSpent()) {
                        throw e;
                    }
                    history.set(i, snippet.before(step));
                    return false;
                }
            }
        }
        return true;
    }

    private Runner start() throws IOException {
        return Runner.start(programs.sandbox(), program);
    }
}
