package annotebook.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the nested class that checks one exercise of a notebook. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Exercise {

    /** The id that the notebook's cells and the grader know it by, as in {@code hidden-delta}. */
    String id();

    /**
     * What the student has built and where it is used, in one sentence: told on success. Hidden checks leave it out.
     */
    String meaning() default "";

    /** How long a student who has followed so far needs, in minutes. */
    int minutes() default 0;

    /**
     * What the student declares, in Java: {@code "double sigmoid(double z)"} for a method, {@code
     * "double bestAlpha"} for a variable. Hidden checks leave it out: the visible ones say it.
     */
    String[] signatures() default {};
}
