package annotebook.grading.sandbox;

import annotebook.checks.Call;
import annotebook.checks.CallSource;
import annotebook.checks.Effort;
import annotebook.checks.Reply;
import annotebook.checks.Signature;
import annotebook.checks.StudentCode;
import annotebook.checks.ThrownReply;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Student code in another process, which answers as {@link annotebook.checks.EvaluatedCode} does.
 *
 * <p>Nothing here believes the other process: values are of the type that was asked for, or they are
 * unreadable; time is measured here.
 */
final class RemoteCode implements StudentCode {

    /** Asks the compiler of the submission. */
    interface Compilation {

        /** One thing. */
        CompilerReply ask(CompilerRequest request) throws StoppedException;
    }

    /** A function that the runner keeps, or a reply to every call of it. */
    private sealed interface Target {
        record Kept(KeptFunction function) implements Target {}

        record Missing(Reply.Failed why) implements Target {}
    }

    /** To send or read the images of a training: all of CIFAR-10 takes a second or so. */
    private static final Duration PREPARING = Duration.ofSeconds(30);

    private final Compilation compiler;
    private final Replay replay;
    private final Duration limit;
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, Optional<KeptFunction>> functions = new HashMap<>();
    private Reply.@Nullable Failed stopped;

    RemoteCode(Compilation compiler, Replay replay, Duration limit) {
        this.compiler = compiler;
        this.replay = replay;
        this.limit = limit;
    }

    @Override
    public Reply call(Call call) {
        try {
            Target target = targets.get(call.signature().name());
            if (target == null && stopped != null) {
                return stopped;
            } else if (target == null) {
                target = target(call.signature());
                targets.put(call.signature().name(), target);
            }
            if (target instanceof Target.Missing missing) {
                return missing.why();
            } else if (stopped != null) {
                return stopped;
            }
            KeptFunction kept = ((Target.Kept) target).function();
            RemoteArguments arguments = RemoteArguments.of(call, this::function);
            return reply(arguments, answer(kept, arguments));
        } catch (RemoteArguments.Unmade e) {
            return e.failed();
        } catch (StoppedException e) {
            stopped = e.failed();
            return e.failed();
        }
    }

    private RunnerReply answer(KeptFunction kept, RemoteArguments arguments)
            throws StoppedException {
        Effort effort = arguments.call().effort();
        if (effort == null) {
            Asking asking = new Asking(replay, limit);
            return replay.ask(runner -> asking.call(runner, kept, arguments));
        }
        try (Replay apart = replay.apart(effort)) {
            Asking asking = new Asking(apart, limit);
            return apart.ask(runner -> asking.train(runner, kept, arguments, effort.time()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Target target(Signature signature) throws StoppedException {
        CompilerReply found = compiler.ask(new CompilerRequest.Declarations(signature.name()));
        if (!(found instanceof CompilerReply.Names names) || names.declarations().isEmpty()) {
            return new Target.Missing(new Reply.Failed(Reply.Kind.NOT_DEFINED, ""));
        }
        Reply.Failed otherwise =
                new Reply.Failed(
                        Reply.Kind.WRONG_SIGNATURE, String.join("; ", names.declarations()));
        return function(CallSource.of(signature))
                .<Target>map(Target.Kept::new)
                .orElseGet(() -> new Target.Missing(otherwise));
    }

    private Optional<KeptFunction> function(String text) throws StoppedException {
        Optional<KeptFunction> known = functions.get(text);
        if (known == null) {
            CompilerReply reply = compiler.ask(new CompilerRequest.Evaluate(text));
            known =
                    reply instanceof CompilerReply.Compiled compiled
                            ? Optional.of(KeptFunction.of(replay.nextFunction(), compiled.steps()))
                            : Optional.empty();
            functions.put(text, known);
        }
        return known;
    }

    /** How a runner is asked, and the time for anything that is no training. */
    private record Asking(Replay replay, Duration limit) {

        RunnerReply call(Runner runner, KeptFunction function, RemoteArguments arguments)
                throws StoppedException {
            return replay.pay(runner, kept(runner, function, arguments), limit);
        }

        /** The clock of a training starts when its images are there: reading them is ours to do. */
        RunnerReply train(
                Runner runner, KeptFunction function, RemoteArguments arguments, Duration time)
                throws StoppedException {
            RunnerRequest.Call call = kept(runner, function, arguments);
            RunnerReply ready = replay.pay(runner, new RunnerRequest.Prepare(call), PREPARING);
            return ready instanceof RunnerReply.Done
                    ? replay.pay(runner, new RunnerRequest.Begin(), time)
                    : ready;
        }

        private RunnerRequest.Call kept(
                Runner runner, KeptFunction function, RemoteArguments arguments)
                throws StoppedException {
            keep(runner, function);
            for (KeptFunction needed : arguments.functions()) {
                keep(runner, needed);
            }
            return new RunnerRequest.Call(function.number(), arguments.sent());
        }

        private void keep(Runner runner, KeptFunction function) throws StoppedException {
            if (!runner.keeps(function.number())) {
                for (RunnerRequest step : function.steps()) {
                    replay.pay(runner, step, limit);
                }
            }
        }
    }

    private static Reply reply(RemoteArguments arguments, RunnerReply reply) {
        if (reply instanceof RunnerReply.Threw threw) {
            return ThrownReply.of(threw.name(), threw.unsupported(), threw.message());
        } else if (reply instanceof RunnerReply.Value value) {
            return returned(arguments, value);
        }
        return unreadable(reply instanceof RunnerReply.Unreadable what ? what.name() : "nothing");
    }

    private static Reply returned(RemoteArguments arguments, RunnerReply.Value value) {
        if (value.value() == null) {
            return new Reply.Failed(Reply.Kind.NULL, "");
        }
        PlainType type = PlainType.of(arguments.call().signature().type());
        if (!type.holds(value.value())) {
            return unreadable(PlainType.nameOf(value.value()));
        }
        Optional<List<Object>> after = arguments.seen(value.argumentsAfter());
        if (after.isEmpty()) {
            return Reply.Failed.GONE;
        }
        boolean same = value.sameAs() >= 0 && value.sameAs() < after.get().size();
        return new Reply.Returned(
                value.value(), after.get(), same ? value.sameAs() : Reply.NO_ARGUMENT);
    }

    private static Reply.Failed unreadable(String name) {
        return new Reply.Failed(Reply.Kind.UNREADABLE, name);
    }
}
