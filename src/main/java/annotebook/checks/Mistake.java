package annotebook.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A known wrong way to do an exercise: a static method with the exercise's own signature, as a student
 * would write it.
 *
 * <p>It explains a failure when it does what the student's own method did in every call of the exercise: the
 * same value, the same changes of the arguments, the same fault.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Mistake {

    /** What the student is told. */
    String value();

    /** The method or variable that it stands for, where the exercise asks for several. */
    String of() default "";

    /** How near the student's numbers are to be, as in {@link Values#agree}. */
    double tolerance() default Expect.TOLERANCE;
}
