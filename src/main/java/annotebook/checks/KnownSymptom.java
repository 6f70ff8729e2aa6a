package annotebook.checks;

import java.lang.reflect.Method;
import java.util.List;

/**
 * A {@link Symptom}, which can be looked for.
 *
 * @param method looks at the calls of a test
 * @param about the method or variable that it is about; empty where it takes all of them
 * @param hint what the student is told
 */
record KnownSymptom(Method method, String about, String hint) implements Explanation {

    @Override
    public String name() {
        return method.getName();
    }

    @Override
    public boolean explains(List<Observation> test, List<Observation> exercise) {
        List<Observation> seen = test.stream().filter(this::isAbout).toList();
        try {
            return !seen.isEmpty() && (Boolean) method.invoke(null, seen);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " broke", e);
        }
    }

    private boolean isAbout(Observation seen) {
        return about.isEmpty() || about.equals(seen.call().signature().name());
    }
}
