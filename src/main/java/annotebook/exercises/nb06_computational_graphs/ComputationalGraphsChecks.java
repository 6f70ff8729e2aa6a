package annotebook.exercises.nb06_computational_graphs;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.exercises.Taught;
import annotebook.graph.AddGate;
import annotebook.graph.FlatGraph;
import annotebook.graph.MultiplyGate;
import annotebook.graph.Node;
import annotebook.matrix.Arithmetic;
import annotebook.matrix.Matrices;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks of notebook 06. */
@ExtendWith(CheckExtension.class)
@Taught(
        words = {Matrices.class, Arithmetic.class, Node.class, FlatGraph.class},
        types = {Node.class})
public final class ComputationalGraphsChecks {

    @Nested
    @Exercise(
            id = "by-hand",
            meaning = "You used the chain rule node by node: a program does the same in any graph.",
            minutes = 8,
            signatures = {"double dfdx", "double dfdy", "double dfdz"})
    class ByHand {

        @Check(
                order = 1,
                name = "df/dz",
                points = 1,
                hint = "f = q z: when z grows by 1 and q stays, by how much does f grow?")
        void z(Student student) {
            // f = q z, so df/dz = q = -2 + 5
            ExpectBackward.number(student, "dfdz", 3.0);
        }

        @Check(
                order = 2,
                name = "df/dx and df/dy",
                points = 1,
                hint = "df/dx = df/dq dq/dx: upstream times local")
        void xAndY(Student student) {
            // df/dq = z = -4, dq/dx = dq/dy = 1
            ExpectBackward.number(student, "dfdx", -4.0);
            ExpectBackward.number(student, "dfdy", -4.0);
        }
    }

    @Nested
    @Exercise(
            id = "add-backward",
            meaning =
                    "You built the way back through a sum: both inputs get the gradient as it is.",
            minutes = 4,
            signatures = "double[] addBackward(double upstream)")
    class AddBackward {

        @Check(
                order = 1,
                name = "the lecture's add gate; other upstream gradients",
                points = 1,
                hint = "{upstream times dq/dx, upstream times dq/dy}, and both of those are 1")
        void anyUpstream(Student student, Draws draws) {
            ExpectBackward.add(student, -4);
            for (int i = 0; i < 5; i++) {
                ExpectBackward.add(student, draws.number(1.5, 9));
                ExpectBackward.add(student, draws.number(-9, -1.5));
            }
        }
    }

    @Nested
    @Exercise(
            id = "multiply-backward",
            meaning =
                    "You built the way back through a product: each input's slope is the other input.",
            minutes = 5,
            signatures = "double[] multiplyBackward(double x, double y, double upstream)")
    class MultiplyBackward {

        @Check(
                order = 1,
                name = "3 times -4, upstream 1 and 10",
                points = 1,
                hint = "d(x y)/dx = y and d(x y)/dy = x, each times upstream")
        void byHand(Student student) {
            // {-4 · 1, 3 · 1}, {-4 · 10, 3 · 10}
            ExpectBackward.multiply(student, 3, -4, 1);
            ExpectBackward.multiply(student, 3, -4, 10);
        }

        @Check(
                order = 2,
                name = "other numbers, zeros among them",
                points = 1,
                hint = "do not divide the product by an input: the input may be 0")
        void anyNumbers(Student student, Draws draws) {
            ExpectBackward.multiply(student, 0, draws.number(1, 5), draws.number(1, 5));
            ExpectBackward.multiply(student, draws.number(1, 5), 0, draws.number(1, 5));
            for (int i = 0; i < 10; i++) {
                ExpectBackward.multiply(
                        student, draws.number(-5, 5), draws.number(-5, 5), draws.number(-5, 5));
            }
        }
    }

    @Nested
    @Exercise(
            id = "sigmoid-backward",
            meaning = "You built the way back through a sigmoid from its output alone, without z.",
            minutes = 7,
            signatures = "double sigmoidBackward(double out, double upstream)")
    class SigmoidBackward {

        @Check(
                order = 1,
                name = "out = 0.75 and 0.5, by hand",
                points = 1,
                hint = "g'(z) = g(z) (1 - g(z)), and g(z) is out")
        void byHand(Student student) {
            // 0.75 · 0.25 · 1, 0.5 · 0.5 · 8
            ExpectBackward.sigmoid(student, 0.75, 1);
            ExpectBackward.sigmoid(student, 0.5, 8);
        }

        @Check(
                order = 2,
                name = "any output, saturated ones too",
                points = 1,
                hint = "out (1 - out) needs no z and no exponential, and is 0 where out is 0 or 1")
        void anyOutput(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                ExpectBackward.sigmoid(student, draws.number(0.05, 0.95), draws.number(-5, 5));
            }
            ExpectBackward.sigmoid(student, 0, draws.number(1, 5));
            ExpectBackward.sigmoid(student, 1, draws.number(1, 5));
        }
    }

    @Nested
    @Exercise(
            id = "backward-pass",
            meaning =
                    "You built what PyTorch calls backward(): it gives the gradient of any such graph.",
            minutes = 20,
            signatures = "void backward(Node root)")
    class BackwardPass {

        private static final String STEPS =
                "the root starts with 1; then, from the root back, each node adds its gradient times"
                        + " its local gradient to each of its inputs";

        @Check(order = 1, name = "f = (x + y) z, and a chain", points = 1, hint = STEPS)
        void lecture(Student student, Draws draws) {
            Node q = AddGate.of("q", Node.leaf("x", -2), Node.leaf("y", 5));
            ExpectBackward.pass(student, MultiplyGate.of("f", q, Node.leaf("z", -4)));
            GraphDraws graphs = new GraphDraws(draws);
            ExpectBackward.pass(student, graphs.lecture());
            ExpectBackward.pass(student, graphs.chain(5));
        }

        @Check(
                order = 2,
                name = "a node used twice, and x times x",
                points = 1,
                hint = "every use of a node adds to its gradient")
        void usedTwice(Student student, Draws draws) {
            GraphDraws graphs = new GraphDraws(draws);
            ExpectBackward.pass(student, graphs.diamond());
            ExpectBackward.pass(student, graphs.square());
        }

        @Check(
                order = 3,
                name = "nodes used at different depths",
                points = 2,
                hint = "a node hands its gradient on only after all its users have")
        void differentDepths(Student student, Draws draws) {
            GraphDraws graphs = new GraphDraws(draws);
            ExpectBackward.pass(student, graphs.waiting());
            for (int length = 2; length <= 5; length++) {
                ExpectBackward.pass(student, graphs.shortAndLong(length, true));
                ExpectBackward.pass(student, graphs.shortAndLong(length, false));
                ExpectBackward.pass(student, graphs.tangle(4 * length));
            }
        }

        @Check(
                order = 4,
                name = "a long chain; a billion ways to one leaf",
                points = 1,
                hint =
                        "hand on once for each node, not once for each way that leads to it: here"
                                + " those are 2^31")
        void longAndWide(Student student, Draws draws) {
            GraphDraws graphs = new GraphDraws(draws);
            ExpectBackward.pass(student, graphs.chain(300));
            ExpectBackward.pass(student, graphs.ladder(6)); // few ways: wrong before it is slow
            ExpectBackward.pass(student, graphs.ladder(31));
        }
    }
}
