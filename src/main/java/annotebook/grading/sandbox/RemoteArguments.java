package annotebook.grading.sandbox;

import annotebook.checks.Call;
import annotebook.checks.Expression;
import annotebook.checks.Reply;
import annotebook.checks.SeededRandom;
import annotebook.checks.Signature;
import annotebook.grading.box.Made;
import annotebook.grading.box.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call as they are sent, and as they are seen afterwards.
 *
 * @param call the call
 * @param sent plain values, and what says how to make the others
 * @param functions what a runner has to keep for that
 */
record RemoteArguments(Call call, List<@Nullable Object> sent, List<KeptFunction> functions) {

    /** Where the functions come from; empty when a text does not compile. */
    interface Functions {
        Optional<KeptFunction> of(String text) throws StoppedException;
    }

    /**
     * The arguments of a call.
     *
     * @throws Unmade when one cannot be made
     */
    static RemoteArguments of(Call call, Functions functions) throws StoppedException, Unmade {
        List<@Nullable Object> sent = new ArrayList<>();
        List<KeptFunction> needed = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Signature.Parameter parameter = call.signature().parameters().get(i);
            List<KeptFunction> own = new ArrayList<>();
            for (String text : texts(call.arguments().get(i), parameter)) {
                own.add(functions.of(text).orElseThrow(() -> new Unmade(parameter)));
            }
            sent.add(sent(call.arguments().get(i), own));
            needed.addAll(own);
        }
        return new RemoteArguments(call, sent, needed);
    }

    /** An argument that cannot be made. */
    static final class Unmade extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Signature.Parameter parameter;

        private Unmade(Signature.Parameter parameter) {
            this.parameter = parameter;
        }

        Reply.Failed failed() {
            return Reply.Failed.unmade(parameter);
        }
    }

    private static List<String> texts(Object argument, Signature.Parameter parameter) {
        if (!(argument instanceof Expression expression)) {
            return List.of();
        }
        return expression.isRead()
                ? List.of(expression.maker(parameter), expression.reader(parameter))
                : List.of(expression.maker(parameter));
    }

    private static Object sent(Object argument, List<KeptFunction> own) {
        if (argument instanceof Expression expression) {
            int reader = own.size() > 1 ? own.get(1).number() : Made.UNREAD;
            return new Made(own.get(0).number(), expression.values(), reader);
        }
        return argument instanceof SeededRandom random ? new Seed(random.seed()) : argument;
    }

    /** What a check sees of them now; empty when something is gone. */
    Optional<List<Object>> seen(List<@Nullable Object> now) {
        List<Object> after = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Object before = call.arguments().get(i);
            Object there = i < now.size() ? now.get(i) : null;
            Object seen = before instanceof SeededRandom ? before : there;
            if (before instanceof Expression expression && !expression.isRead()) {
                seen = expression.values();
            }
            if (seen == null) {
                return Optional.empty();
            }
            after.add(seen);
        }
        return Optional.of(after);
    }
}
