package annotebook.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mistake that shows however the code is written, in statistics or from call to call: a static method that
 * looks at the calls of the failed test, a {@code List<Observation>}, and says whether it is this one.
 *
 * <p>What can be written as a {@link Mistake} is one.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Symptom {

    /** What the student is told. */
    String value();

    /** The method or variable that it is about, where the exercise asks for several; else all are. */
    String of() default "";
}
