package annotebook;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Calls whose answer differs from run to run: a clock, or dice without a seed. */
final class Impurity {

    /** Methods that are impure whatever they are given. */
    private static final Map<String, Set<String>> METHODS =
            Map.of(
                    "java.lang.System", Set.of("currentTimeMillis", "nanoTime"),
                    "java.lang.Math", Set.of("random"),
                    "java.lang.StrictMath", Set.of("random"),
                    "org.apache.commons.math3.util.FastMath", Set.of("random"),
                    "java.util.UUID", Set.of("randomUUID"),
                    "java.util.concurrent.ThreadLocalRandom", Set.of("current"),
                    "java.util.random.RandomGenerator", Set.of("getDefault", "of"));

    /** Types that are impure when made of nothing. */
    private static final Set<Class<?>> DICE =
            Set.of(
                    RandomGenerator.class,
                    org.apache.commons.math3.random.RandomGenerator.class,
                    org.apache.commons.math3.random.RandomDataGenerator.class,
                    Date.class);

    private Impurity() {}

    static boolean isImpure(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && (isImpureMethod(target) || isImpureConstructor(target));
    }

    private static boolean isImpureMethod(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean isNow = owner.getPackageName().equals("java.time") && isClock(target);
        boolean isUnseededShuffle =
                owner.isEquivalentTo(Collections.class)
                        && target.getName().equals("shuffle")
                        && target.getRawParameterTypes().size() == 1;
        return METHODS.getOrDefault(owner.getName(), Set.of()).contains(target.getName())
                || isNow
                || isUnseededShuffle;
    }

    /** {@code Instant.now()} and its like, unless it is given a clock; {@code Clock.systemUTC()}. */
    private static boolean isClock(CodeUnitAccessTarget target) {
        boolean isGivenAClock =
                target.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        return (target.getName().equals("now") && !isGivenAClock)
                || target.getName().startsWith("system")
                || target.getName().startsWith("tick");
    }

    private static boolean isImpureConstructor(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        return target instanceof AccessTarget.ConstructorCallTarget
                && (owner.isAssignableTo(SecureRandom.class)
                        || (target.getRawParameterTypes().isEmpty()
                                && DICE.stream().anyMatch(owner::isAssignableTo)));
    }
}
