package annotebook.exercises;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the checks of a notebook: what earlier notebooks have taught. It is all of the kit that an answer may
 * use.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Taught {

    /** Classes whose static methods an answer calls by their bare names. */
    Class<?>[] words();

    /** Classes that an answer names itself. */
    Class<?>[] types() default {};
}
