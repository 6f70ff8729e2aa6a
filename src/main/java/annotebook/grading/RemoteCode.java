package annotebook.grading;

import annotebook.checks.Call;
import annotebook.checks.CallSource;
import annotebook.checks.Reply;
import annotebook.checks.SeededRandom;
import annotebook.checks.Signature;
import annotebook.checks.StudentCode;
import annotebook.checks.ThrownReply;
import annotebook.grading.box.CompilerReply;
import annotebook.grading.box.CompilerRequest;
import annotebook.grading.box.RunnerReply;
import annotebook.grading.box.RunnerRequest;
import annotebook.grading.box.Seed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Student code in another process, which answers as {@link annotebook.checks.EvaluatedCode} does.
 *
 * <p>Nothing here believes the other process: values are of the type that was asked for, or they are
 * unreadable; time is measured here.
 */
final class RemoteCode implements StudentCode {

    /** A function that the runner keeps under a number, or a reply to every call of it. */
    private sealed interface Target {
        record Kept(int number, List<RunnerRequest> steps) implements Target {}

        record Missing(Reply.Failed why) implements Target {}
    }

    private final BoxedSession session;
    private final Replay replay;
    private final Duration limit;
    private final Map<String, Target> targets = new HashMap<>();
    private Reply.@Nullable Failed stopped;

    RemoteCode(BoxedSession session, Replay replay, Duration limit) {
        this.session = session;
        this.replay = replay;
        this.limit = limit;
    }

    @Override
    public Reply call(Call call) {
        try {
            Target target = targets.get(call.signature().name());
            if (target == null) {
                target = target(call.signature());
                targets.put(call.signature().name(), target);
            }
            if (target instanceof Target.Missing missing) {
                return missing.why();
            } else if (stopped != null) {
                return stopped;
            }
            Target.Kept kept = (Target.Kept) target;
            return reply(call, replay.ask(runner -> ask(runner, kept, call)));
        } catch (StoppedException e) {
            stopped = e.failed();
            return e.failed();
        }
    }

    private Target target(Signature signature) throws StoppedException {
        CompilerReply found = session.compile(new CompilerRequest.Declarations(signature.name()));
        if (!(found instanceof CompilerReply.Names names) || names.declarations().isEmpty()) {
            return new Target.Missing(new Reply.Failed(Reply.Kind.NOT_DEFINED, ""));
        }
        CompilerReply function =
                session.compile(new CompilerRequest.Evaluate(CallSource.of(signature)));
        if (!(function instanceof CompilerReply.Compiled compiled)) {
            return new Target.Missing(
                    new Reply.Failed(
                            Reply.Kind.WRONG_SIGNATURE, String.join("; ", names.declarations())));
        }
        int number = session.nextFunction();
        return new Target.Kept(
                number, compiled.steps().stream().map(step -> keeping(step, number)).toList());
    }

    private static RunnerRequest keeping(RunnerRequest step, int number) {
        return step instanceof RunnerRequest.Invoke invoke
                ? new RunnerRequest.Invoke(invoke.className(), invoke.method(), number)
                : step;
    }

    private RunnerReply ask(Runner runner, Target.Kept kept, Call call) throws StoppedException {
        if (!runner.keeps(kept.number())) {
            for (RunnerRequest step : kept.steps()) {
                replay.pay(runner, step, limit);
            }
        }
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Object argument : call.arguments()) {
            arguments.add(
                    argument instanceof SeededRandom random ? new Seed(random.seed()) : argument);
        }
        return replay.pay(runner, new RunnerRequest.Call(kept.number(), arguments), limit);
    }

    private static Reply reply(Call call, RunnerReply reply) {
        if (reply instanceof RunnerReply.Threw threw) {
            return ThrownReply.of(threw.name(), threw.unsupported(), threw.message());
        } else if (reply instanceof RunnerReply.Value value) {
            return returned(call, value);
        }
        return unreadable(reply instanceof RunnerReply.Unreadable what ? what.name() : "nothing");
    }

    private static Reply returned(Call call, RunnerReply.Value value) {
        if (value.value() == null) {
            return new Reply.Failed(Reply.Kind.NULL, "");
        }
        PlainType type = PlainType.of(call.signature().type());
        if (!type.holds(value.value())) {
            return unreadable(PlainType.nameOf(value.value()));
        }
        List<Object> after = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Object before = call.arguments().get(i);
            Object now = i < value.argumentsAfter().size() ? value.argumentsAfter().get(i) : null;
            Object seen = before instanceof SeededRandom ? before : now;
            if (seen == null) {
                return unreadable("an argument that is gone");
            }
            after.add(seen);
        }
        boolean same = value.sameAs() >= 0 && value.sameAs() < after.size();
        return new Reply.Returned(value.value(), after, same ? value.sameAs() : Reply.NO_ARGUMENT);
    }

    private static Reply.Failed unreadable(String name) {
        return new Reply.Failed(Reply.Kind.UNREADABLE, name);
    }
}
