package annotebook.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** One named test of an exercise: a JUnit test that carries points. */
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Check {

    /** Its place in the table that the student sees, from 1. */
    int order();

    /** What it looks at, as the student reads it: {@code "one hidden unit, by hand"}. */
    String name();

    /** What passing it is worth; the points of an exercise's checks add up to its points. */
    int points();

    /** What to look at when it fails and no {@link Mistake} explains how. */
    String hint() default "";
}
