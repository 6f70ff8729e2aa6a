package annotebook.hidden.nb06_computational_graphs;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.exercises.nb06_computational_graphs.ExpectBackward;
import annotebook.exercises.nb06_computational_graphs.GraphDraws;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hidden checks of notebook 06. */
@ExtendWith(CheckExtension.class)
final class ComputationalGraphsHiddenChecks {

    @Nested
    @Exercise(id = "by-hand")
    class ByHand {

        @Check(order = 1, name = "df/dz", points = 1)
        void z(Student student) {
            ExpectBackward.number(student, "dfdz", 3.0);
        }

        @Check(order = 2, name = "df/dx and df/dy", points = 1)
        void xAndY(Student student) {
            ExpectBackward.number(student, "dfdx", -4.0);
            ExpectBackward.number(student, "dfdy", -4.0);
        }
    }

    @Nested
    @Exercise(id = "add-backward")
    class AddBackward {

        @Check(order = 1, name = "upstream gradients large, small and zero", points = 1)
        void anyUpstream(Student student, Draws draws) {
            for (double size : new double[] {1e-6, 1, 1e6}) {
                ExpectBackward.add(student, size * draws.number(2, 9));
                ExpectBackward.add(student, -size * draws.number(2, 9));
            }
            ExpectBackward.add(student, 0);
        }
    }

    @Nested
    @Exercise(id = "multiply-backward")
    class MultiplyBackward {

        @Check(order = 1, name = "numbers of either sign", points = 1)
        void eitherSign(Student student, Draws draws) {
            for (int i = 0; i < 20; i++) {
                ExpectBackward.multiply(
                        student, draws.number(-9, 9), draws.number(-9, 9), draws.number(-9, 9));
            }
        }

        @Check(order = 2, name = "zeros, and a number times itself", points = 1)
        void special(Student student, Draws draws) {
            double x = draws.number(2, 5);
            ExpectBackward.multiply(student, x, x, draws.number(2, 5));
            ExpectBackward.multiply(student, 0, x, draws.number(2, 5));
            ExpectBackward.multiply(student, x, 0, draws.number(2, 5));
            ExpectBackward.multiply(student, x, draws.number(2, 5), 0);
        }
    }

    @Nested
    @Exercise(id = "sigmoid-backward")
    class SigmoidBackward {

        @Check(order = 1, name = "where the sigmoid bends", points = 1)
        void bend(Student student, Draws draws) {
            for (int i = 0; i < 20; i++) {
                ExpectBackward.sigmoid(student, draws.number(0.05, 0.95), draws.number(-9, 9));
            }
        }

        @Check(order = 2, name = "nearly and fully saturated", points = 1)
        void saturated(Student student, Draws draws) {
            for (double out : new double[] {0, 1e-12, 1 - 1e-12, 1}) {
                ExpectBackward.sigmoid(student, out, draws.number(1, 9));
            }
            ExpectBackward.sigmoid(student, draws.number(0.1, 0.4), draws.number(1, 9));
        }
    }

    @Nested
    @Exercise(id = "backward-pass")
    class BackwardPass {

        @Check(order = 1, name = "trees and chains", points = 1)
        void trees(Student student, Draws draws) {
            GraphDraws graphs = new GraphDraws(draws);
            for (int length = 1; length <= 6; length++) {
                ExpectBackward.pass(student, graphs.chain(length));
            }
            ExpectBackward.pass(student, graphs.lecture());
        }

        @Check(order = 2, name = "nodes used twice", points = 1)
        void usedTwice(Student student, Draws draws) {
            GraphDraws graphs = new GraphDraws(draws);
            for (int i = 0; i < 3; i++) {
                ExpectBackward.pass(student, graphs.diamond());
                ExpectBackward.pass(student, graphs.square());
            }
        }

        @Check(order = 3, name = "tangles of 10 to 60 gates", points = 2)
        void tangles(Student student, Draws draws) {
            GraphDraws graphs = new GraphDraws(draws);
            ExpectBackward.pass(student, graphs.waiting());
            for (int gates = 10; gates <= 60; gates += 10) {
                ExpectBackward.pass(student, graphs.tangle(gates));
            }
        }

        @Check(order = 4, name = "long chains, many ways", points = 1)
        void longAndWide(Student student, Draws draws) {
            GraphDraws graphs = new GraphDraws(draws);
            ExpectBackward.pass(student, graphs.chain(400));
            ExpectBackward.pass(student, graphs.ladder(6)); // few ways: wrong before it is slow
            ExpectBackward.pass(student, graphs.ladder(draws.integer(31, 33)));
        }
    }
}
