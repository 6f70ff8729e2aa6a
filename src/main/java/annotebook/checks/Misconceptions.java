package annotebook.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the enums of {@link Explanation}s that go with a notebook's visible checks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Misconceptions {

    /** Enums whose constants are the wrong ways known for the notebook. */
    Class<? extends Explanation>[] value();
}
