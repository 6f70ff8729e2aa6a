package annotebook.hidden.nb10_cifar10;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.exercises.nb10_cifar10.ExpectCifar10;
import annotebook.exercises.nb10_cifar10.ExpectNetwork;
import annotebook.grading.run.Challenge;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hidden checks of notebook 10. */
@ExtendWith(CheckExtension.class)
final class Cifar10HiddenChecks {

    @Nested
    @Exercise(id = "standardize")
    class Standardize {

        @Check(order = 1, name = "one image or many, one pixel or many", points = 1)
        void shapes(Student student, Draws draws) {
            ExpectCifar10.standardized(student, draws, 1, draws.integer(30, 40));
            ExpectCifar10.standardized(student, draws, draws.integer(30, 40), 1);
            for (int k = 0; k < 6; k++) {
                int n = draws.integer(2, 9);
                ExpectCifar10.standardized(student, draws, n + draws.integer(1, 4), n);
            }
        }

        @Check(order = 2, name = "pixels that never varied in training", points = 1)
        void constant(Student student, Draws draws) {
            for (int k = 0; k < 6; k++) {
                int m = draws.integer(1, 9);
                ExpectCifar10.constantPixels(student, draws, m, m + draws.integer(2, 5));
            }
        }
    }

    @Nested
    @Exercise(id = "initial-loss")
    class InitialLoss {

        @Check(order = 1, name = "the cost before training", points = 1)
        void value(Student student) {
            ExpectCifar10.initialLoss(student);
        }
    }

    @Nested
    @Exercise(id = "overfit-small")
    class OverfitSmall {

        @Check(order = 1, name = "the accuracy on 50 images", points = 2)
        void byHeart(Student student) {
            ExpectCifar10.smallAccuracy(student);
        }
    }

    @Nested
    @Exercise(id = "best-network")
    class BestNetwork {

        @Check(
                order = 1,
                name = "the challenge: trained anew, on images that nobody has",
                points = 10)
        void challenge(Student student) {
            ExpectNetwork.best(student, Challenge.present().trial());
        }
    }
}
