package annotebook.grading.sandbox;

import annotebook.call.Made;
import annotebook.call.Thrown;
import annotebook.checks.Call;
import annotebook.checks.CalledCode;
import annotebook.checks.Effort;
import annotebook.checks.Reply;
import annotebook.checks.SentCall;
import annotebook.checks.StoppedException;
import annotebook.grading.box.CompilerReply;
import annotebook.grading.box.CompilerRequest;
import annotebook.grading.box.RunnerReply;
import annotebook.grading.box.RunnerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Student code in another process, which answers as {@link annotebook.checks.EvaluatedCode} does.
 *
 * <p>Nothing here believes the other process, and time is measured here.
 */
final class RemoteCode extends CalledCode {

    /** Asks the compiler of the submission. */
    interface Compilation {

        /** One thing. */
        CompilerReply ask(CompilerRequest request) throws StoppedException;
    }

    /** To send or read the images of a training: all of CIFAR-10 takes a second or so. */
    private static final Duration PREPARING = Duration.ofSeconds(30);

    private final Compilation compiler;
    private final Replay replay;
    private final Duration limit;
    private final Map<Integer, KeptFunction> functions = new HashMap<>();

    RemoteCode(Compilation compiler, Replay replay, Duration limit) {
        this.compiler = compiler;
        this.replay = replay;
        this.limit = limit;
    }

    @Override
    protected List<String> declarations(String name) throws StoppedException {
        return known(new CompilerRequest.Ask(CompilerRequest.About.DECLARED, name));
    }

    @Override
    protected Optional<String> unknownIn(String method) throws StoppedException {
        return known(new CompilerRequest.Ask(CompilerRequest.About.UNKNOWN, method)).stream()
                .findFirst();
    }

    @Override
    protected Optional<String> line(Thrown.Place place) throws StoppedException {
        return known(
                        new CompilerRequest.Ask(
                                CompilerRequest.About.LINE, place.className(), place.line()))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<String> refused(String name) {
        try {
            return known(new CompilerRequest.Ask(CompilerRequest.About.REFUSED, name)).stream()
                    .findFirst();
        } catch (StoppedException e) {
            return Optional.empty();
        }
    }

    private List<String> known(CompilerRequest.Ask ask) throws StoppedException {
        return compiler.ask(ask) instanceof CompilerReply.Known known ? known.words() : List.of();
    }

    @Override
    protected OptionalInt compile(String text) throws StoppedException {
        if (!(compiler.ask(new CompilerRequest.Evaluate(text))
                instanceof CompilerReply.Compiled compiled)) {
            return OptionalInt.empty();
        }
        int number = replay.nextFunction();
        functions.put(number, KeptFunction.of(number, compiled.steps()));
        return OptionalInt.of(number);
    }

    @Override
    protected Reply call(int function, SentCall sent) throws StoppedException {
        RunnerReply reply = answer(new RunnerRequest.Call(function, sent.arguments()), sent.call());
        if (reply instanceof RunnerReply.Threw threw) {
            return failed(sent.call(), threw.thrown());
        } else if (reply instanceof RunnerReply.Value value) {
            return sent.reply(value.called());
        }
        return Reply.Failed.unreadable(
                reply instanceof RunnerReply.Unreadable what ? what.name() : "nothing");
    }

    private RunnerReply answer(RunnerRequest.Call request, Call call) throws StoppedException {
        List<KeptFunction> needed = needed(request);
        Effort effort = call.effort();
        if (effort == null) {
            Asking asking = new Asking(replay, limit, needed);
            return replay.ask(runner -> asking.call(runner, request));
        }
        try (Replay apart = replay.apart(effort)) {
            Asking asking = new Asking(apart, limit, needed);
            return apart.ask(runner -> asking.train(runner, request, effort.time()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The functions that a runner must keep before it can do this. */
    private List<KeptFunction> needed(RunnerRequest.Call request) {
        IntStream made =
                request.arguments().stream()
                        .filter(Made.class::isInstance)
                        .map(Made.class::cast)
                        .flatMapToInt(argument -> IntStream.of(argument.maker(), argument.reader()))
                        .filter(number -> number != Made.UNREAD);
        return IntStream.concat(IntStream.of(request.function()), made)
                .mapToObj(number -> Objects.requireNonNull(functions.get(number)))
                .toList();
    }

    /** How a runner is asked: what it has to keep, and the time for anything that is no training. */
    private record Asking(Replay replay, Duration limit, List<KeptFunction> needed) {

        RunnerReply call(Runner runner, RunnerRequest.Call call) throws StoppedException {
            keep(runner);
            return replay.pay(runner, call, limit);
        }

        /** The clock of a training starts when its images are there: reading them is ours to do. */
        RunnerReply train(Runner runner, RunnerRequest.Call call, Duration time)
                throws StoppedException {
            keep(runner);
            RunnerReply ready = replay.pay(runner, new RunnerRequest.Prepare(call), PREPARING);
            return ready instanceof RunnerReply.Done
                    ? replay.pay(runner, new RunnerRequest.Begin(), time)
                    : ready;
        }

        private void keep(Runner runner) throws StoppedException {
            for (KeptFunction function : needed) {
                if (!runner.keeps(function.number())) {
                    for (RunnerRequest step : function.steps()) {
                        replay.pay(runner, step, limit);
                    }
                }
            }
        }
    }
}
