package annotebook.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the enum of {@link Misconception}s that goes with a notebook's visible checks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Misconceptions {

    /** An enum whose constants are the wrong ways known for the notebook. */
    Class<? extends Misconception> value();
}
