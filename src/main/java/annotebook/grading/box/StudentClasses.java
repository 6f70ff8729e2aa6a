package annotebook.grading.box;

import annotebook.call.KeptFunctions;
import annotebook.call.Thrown;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The student's classes in this process, and the functions through which they are called. */
final class StudentClasses extends ClassLoader {

    private final Map<String, byte[]> bytecode = new HashMap<>();
    private final KeptFunctions functions = new KeptFunctions();

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
                @Nullable Object[] arguments = functions.arguments(prepare.call().arguments());
                prepared = () -> call(prepare.call(), arguments);
                return new RunnerReply.Done();
            } else if (request instanceof RunnerRequest.Begin) {
                Supplier<RunnerReply> call = prepared;
                prepared = StudentClasses::unprepared;
                return call.get();
            }
            RunnerRequest.Call call = (RunnerRequest.Call) request;
            return call(call, functions.arguments(call.arguments()));
        } catch (InvocationTargetException e) {
            return new RunnerReply.Threw(Thrown.of(e.getCause() == null ? e : e.getCause()));
        } catch (Throwable thrown) {
            return new RunnerReply.Threw(Thrown.of(thrown));
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

    private RunnerReply invoke(RunnerRequest.Invoke invoke) throws ReflectiveOperationException {
        Method method = loadClass(invoke.className()).getDeclaredMethod(invoke.method());
        method.setAccessible(true);
        Object value = method.invoke(null);
        if (invoke.keepAs() != RunnerRequest.FORGET) {
            functions.keep(invoke.keepAs(), value);
        }
        return new RunnerReply.Done();
    }

    private static RunnerReply unprepared() {
        throw new IllegalStateException("no call was prepared");
    }

    private RunnerReply call(RunnerRequest.Call call, @Nullable Object[] arguments) {
        return new RunnerReply.Value(functions.call(call.function(), call.arguments(), arguments));
    }
}
