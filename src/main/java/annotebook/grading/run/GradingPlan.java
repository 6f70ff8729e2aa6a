package annotebook.grading.run;

import annotebook.grading.notebook.Master;
import annotebook.grading.sandbox.Limits;
import annotebook.grading.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What to grade, with what, and how.
 *
 * @param folder the folder of submissions
 * @param masters the masters by name
 * @param chosen the names of the notebooks to grade
 * @param kit where the kit and its hidden checks are
 * @param resources how the work is done
 * @param secret the course secret
 * @param challenge how trained networks are judged, if one of the notebooks trains them
 * @param givesFollowOns whether an exercise that fails only through an earlier wrong answer gets its points
 */
public record GradingPlan(
        Path folder,
        Map<String, Master> masters,
        Set<String> chosen,
        Kit kit,
        Resources resources,
        CourseSecret secret,
        Optional<Challenge> challenge,
        boolean givesFollowOns) {

    /**
     * What runs in the workers.
     *
     * @param library {@code annotebook.jar}
     * @param checks {@code annotebook-checks.jar}
     */
    public record Kit(Path library, Path checks) {}

    /**
     * How the work is done.
     *
     * @param workers how many notebooks are graded at a time
     * @param sandbox what stands around the students' code
     * @param limits what a submission may use up
     */
    public record Resources(int workers, Sandbox sandbox, Limits limits) {}

    /** Hears what a run does, from several threads. */
    public interface Progress {

        /** How many notebooks there are, and how many of them the ledger knows already. */
        void begin(int notebooks, int resumed);

        /** One more has been graded. */
        void step();
    }
}
