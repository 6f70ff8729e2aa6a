package annotebook.exercises.nb07_step_by_step_example;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.exercises.Taught;
import annotebook.matrix.Arithmetic;
import annotebook.matrix.Bias;
import annotebook.matrix.Matrices;
import annotebook.nn.Sigmoid;
import annotebook.nn.lecture.StepByStep;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks of notebook 07. */
@ExtendWith(CheckExtension.class)
@Taught(words = {Matrices.class, Arithmetic.class, Bias.class, Sigmoid.class})
public final class StepByStepExampleChecks {

    private static final StepByStep START = StepByStep.start();

    @Nested
    @Exercise(
            id = "forward-numbers",
            meaning = "You followed one example to its error: the gradients below start from it.",
            minutes = 12,
            signatures = {
                "double netH1",
                "double outH1",
                "double outH2",
                "double netO1",
                "double outO1",
                "double outO2",
                "double total"
            })
    class ForwardNumbers {

        @Check(
                order = 1,
                name = "net_h1, out_h1 and out_h2",
                points = 1,
                hint = "net_h1 = w1 i1 + w2 i2 + b1, out_h1 = g(net_h1); for h2 with w3 and w4")
        void hidden(Student student) {
            ExpectStepByStep.number(student, "netH1", START.netH1());
            ExpectStepByStep.number(student, "outH1", START.outH1());
            ExpectStepByStep.number(student, "outH2", START.outH2());
        }

        @Check(order = 2, name = "net_o1", points = 1, hint = "net_o1 = w5 out_h1 + w6 out_h2 + b2")
        void net(Student student) {
            ExpectStepByStep.number(student, "netO1", START.netO1());
        }

        @Check(
                order = 3,
                name = "out_o1 and out_o2",
                points = 1,
                hint = "out_o1 = g(net_o1); net_o2 has w7 and w8")
        void outputs(Student student) {
            ExpectStepByStep.number(student, "outO1", START.outO1());
            ExpectStepByStep.number(student, "outO2", START.outO2());
        }

        @Check(
                order = 4,
                name = "E_total",
                points = 1,
                hint = "E_o1 = 1/2 (t1 - out_o1)^2, and E_total is the sum of both")
        void error(Student student) {
            ExpectStepByStep.number(student, "total", START.total());
        }
    }

    @Nested
    @Exercise(
            id = "output-gradients",
            meaning = "You know how the error changes with each weight of the output layer.",
            minutes = 12,
            signatures = "double[] outputGradients()")
    class OutputGradients {

        private static final String HINT =
                "multiply three factors: dE/dout, dout/dnet, dnet/dw; the first two are the unit's delta";

        @Check(order = 1, name = "dE/dw5, from h1 into o1", points = 1, hint = HINT)
        void w5(Student student) {
            ExpectStepByStep.outputGradient(student, 0);
        }

        @Check(order = 2, name = "dE/dw6, from h2 into o1", points = 1, hint = HINT)
        void w6(Student student) {
            ExpectStepByStep.outputGradient(student, 1);
        }

        @Check(order = 3, name = "dE/dw7 and dE/dw8, into o2", points = 1, hint = HINT)
        void w7AndW8(Student student) {
            ExpectStepByStep.outputGradient(student, 2, 3);
        }
    }

    @Nested
    @Exercise(
            id = "hidden-gradients",
            meaning =
                    "You brought the error of both outputs back to the weights of the hidden layer.",
            minutes = 15,
            signatures = "double[] hiddenGradients()")
    class HiddenGradients {

        private static final String HINT =
                "add up the blame from both outputs, times the slope of the hidden unit, times the input";

        @Check(order = 1, name = "dE/dw1, from i1 into h1", points = 1, hint = HINT)
        void w1(Student student) {
            ExpectStepByStep.hiddenGradient(student, 0);
        }

        @Check(order = 2, name = "dE/dw2, from i2 into h1", points = 1, hint = HINT)
        void w2(Student student) {
            ExpectStepByStep.hiddenGradient(student, 1);
        }

        @Check(order = 3, name = "dE/dw3, from i1 into h2", points = 1, hint = HINT)
        void w3(Student student) {
            ExpectStepByStep.hiddenGradient(student, 2);
        }

        @Check(order = 4, name = "dE/dw4, from i2 into h2", points = 1, hint = HINT)
        void w4(Student student) {
            ExpectStepByStep.hiddenGradient(student, 3);
        }
    }

    @Nested
    @Exercise(
            id = "update",
            meaning = "You built one step in which all weights move at once: training repeats it.",
            minutes = 15,
            signatures = "double[] update(double[] w, double eta)")
    class Update {

        private static final String HINT =
                "forward with this w, all eight gradients, then w - eta * gradient into a new array";

        @Check(order = 1, name = "the lecture's step: the new w1 to w8", points = 1, hint = HINT)
        void lecture(Student student) {
            ExpectStepByStep.lectureStep(student);
        }

        @Check(order = 2, name = "any weights, any learning rate", points = 1, hint = HINT)
        void any(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                double eta = draws.number(0.1, 0.4);
                ExpectStepByStep.update(student, draws.vector(8).toArray(), eta);
            }
        }

        @Check(
                order = 3,
                name = "a new array; w and the network are left as they came",
                points = 1,
                hint = HINT)
        void traces(Student student, Draws draws) {
            double eta = draws.number(0.6, 0.9);
            ExpectStepByStep.updateWithoutTraces(student, draws.vector(8).toArray(), eta);
        }
    }

    @Nested
    @Exercise(
            id = "which-rule",
            meaning =
                    "You told from the digits which rule a program used: such bugs show nowhere else.",
            minutes = 20,
            signatures = {
                "String ruleOfFirstError",
                "String ruleOfFinalError",
                "String ruleOfOutputs"
            })
    class WhichRule {

        @Check(order = 1, name = "three names of rules", points = 0)
        void named(Student student) {
            PrintedRules.of(student);
        }

        @Check(order = 2, name = "all three are right", points = 3)
        void right(Student student) {
            ExpectStepByStep.rules(student);
        }
    }
}
