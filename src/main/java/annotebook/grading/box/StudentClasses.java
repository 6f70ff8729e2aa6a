package annotebook.grading.box;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The student's classes in this process, and the functions through which they are called. */
final class StudentClasses extends ClassLoader {

    /** More than this of an exception's message is of no use to anybody. */
    private static final int MESSAGE_CHARACTERS = 1000;

    private final Map<String, byte[]> bytecode = new HashMap<>();
    private final Map<Integer, Function<@Nullable Object, Object>> functions = new HashMap<>();

    /** A call with its arguments; it is gone once it has begun. */
    private Supplier<RunnerReply> prepared = StudentClasses::unprepared;

    StudentClasses() {
        super(StudentClasses.class.getClassLoader());
    }

    /** Does what is asked. Whatever the student's code throws becomes a reply. */
    RunnerReply answer(RunnerRequest request) {
        try {
            if (request instanceof RunnerRequest.Load load) {
                bytecode.putAll(load.classes());
                return new RunnerReply.Done();
            } else if (request instanceof RunnerRequest.Invoke invoke) {
                return invoke(invoke);
            } else if (request instanceof RunnerRequest.Prepare prepare) {
                @Nullable Object[] arguments = made(prepare.call());
                prepared = () -> call(prepare.call(), arguments);
                return new RunnerReply.Done();
            } else if (request instanceof RunnerRequest.Begin) {
                Supplier<RunnerReply> call = prepared;
                prepared = StudentClasses::unprepared;
                return call.get();
            }
            RunnerRequest.Call call = (RunnerRequest.Call) request;
            return call(call, made(call));
        } catch (InvocationTargetException e) {
            return threw(e.getCause() == null ? e : e.getCause());
        } catch (Throwable thrown) {
            return threw(thrown);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = bytecode.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @SuppressWarnings("unchecked") // what is kept is a function, or the cast below a call says so
    private RunnerReply invoke(RunnerRequest.Invoke invoke) throws ReflectiveOperationException {
        Method method = loadClass(invoke.className()).getDeclaredMethod(invoke.method());
        method.setAccessible(true);
        Object value = method.invoke(null);
        if (invoke.keepAs() != RunnerRequest.FORGET) {
            functions.put(invoke.keepAs(), (Function<@Nullable Object, Object>) value);
        }
        return new RunnerReply.Done();
    }

    private static RunnerReply unprepared() {
        throw new IllegalStateException("no call was prepared");
    }

    private @Nullable Object[] made(RunnerRequest.Call call) {
        return call.arguments().stream().map(this::local).toArray();
    }

    private RunnerReply call(RunnerRequest.Call call, @Nullable Object[] arguments) {
        Object value = function(call.function()).apply(arguments);
        int sameAs = -1;
        List<@Nullable Object> after = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            sameAs = value != null && arguments[i] == value ? i : sameAs;
            after.add(seen(call.arguments().get(i), arguments[i]));
        }
        return new RunnerReply.Value(value, after, sameAs);
    }

    private Function<@Nullable Object, Object> function(int number) {
        Function<@Nullable Object, Object> function = functions.get(number);
        if (function == null) {
            throw new IllegalStateException("no function " + number);
        }
        return function;
    }

    private @Nullable Object local(@Nullable Object sent) {
        if (sent instanceof Made made) {
            return function(made.maker()).apply(made.values().toArray());
        }
        return sent instanceof Seed seed ? new Random(seed.seed()) : sent;
    }

    private @Nullable Object seen(@Nullable Object sent, @Nullable Object argument) {
        if (sent instanceof Made made) {
            return made.reader() == Made.UNREAD ? null : function(made.reader()).apply(argument);
        }
        return argument instanceof Random ? null : argument;
    }

    private static RunnerReply.Threw threw(Throwable thrown) {
        return new RunnerReply.Threw(
                simpleName(thrown),
                message(thrown),
                thrown instanceof UnsupportedOperationException,
                thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError));
    }

    /** A message may be a method of the student's, which may throw in its turn. */
    private static @Nullable String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null || message.length() <= MESSAGE_CHARACTERS
                    ? message
                    : message.substring(0, MESSAGE_CHARACTERS);
        } catch (Throwable again) {
            return null;
        }
    }

    static String simpleName(Object value) {
        String name = value.getClass().getSimpleName();
        return name.length() <= MESSAGE_CHARACTERS ? name : name.substring(0, MESSAGE_CHARACTERS);
    }
}
