package annotebook.exercises.nb08_improving_learning;

import annotebook.checks.Check;
import annotebook.checks.Draws;
import annotebook.checks.Student;
import org.apache.commons.math3.linear.RealMatrix;

/** Checks of the exercise {@code dropout} of notebook 08. */
abstract class DropoutChecks {

    @Check(
            order = 1,
            name = "every entry is 0 or a / keep; A is kept",
            points = 1,
            hint = "where random.nextDouble() < keep the entry is a / keep, elsewhere 0")
    void entries(Student student, Draws draws) {
        for (int cols = 8; cols >= 1; cols--) {
            RealMatrix A = draws.matrix(2 * cols + draws.integer(1, 3), cols);
            ExpectDropout.entries(student, A, draws.number(0.7, 0.9), draws.random());
        }
    }

    @Check(
            order = 2,
            name = "of many entries the share keep stays, each on its own",
            points = 1,
            hint = "draw anew for each entry, and compare the draw with keep")
    void share(Student student, Draws draws) {
        double most = draws.number(0.65, 0.85);
        double few = draws.number(0.15, 0.35);
        ExpectDropout.share(student, draws, most, few, few, most, few, few, few);
        ExpectDropout.keepsAll(student, draws);
    }

    @Check(
            order = 3,
            name = "drawn from the given generator alone",
            points = 1,
            hint = "call random.nextDouble(), and no other source of chance")
    void fromRandomAlone(Student student, Draws draws) {
        ExpectDropout.fromRandomAlone(student, draws, draws.number(0.4, 0.6));
    }
}
