package annotebook.checks;

import java.lang.reflect.Method;
import java.util.List;

/**
 * A {@link Symptom}, which can be looked for.
 *
 * @param method looks at the calls of a test
 * @param about the method or variable that it is about
 * @param hint what the student is told
 */
record KnownSymptom(Method method, String about, String hint) implements Explanation {

    @Override
    public String name() {
        return method.getName();
    }

    @Override
    public boolean explains(List<Observation> test, List<Observation> exercise) {
        List<Observation> seen =
                test.stream().filter(o -> o.call().signature().name().equals(about)).toList();
        try {
            return !seen.isEmpty() && (Boolean) method.invoke(null, seen);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " broke", e);
        }
    }
}
