package annotebook.hidden.nb07_step_by_step_example;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.exercises.nb07_step_by_step_example.ExpectStepByStep;
import annotebook.nn.lecture.StepByStep;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hidden checks of notebook 07. */
@ExtendWith(CheckExtension.class)
final class StepByStepExampleHiddenChecks {

    private static final StepByStep START = StepByStep.start();

    @Nested
    @Exercise(id = "forward-numbers")
    class ForwardNumbers {

        @Check(order = 1, name = "what leaves the hidden layer", points = 1)
        void hidden(Student student) {
            ExpectStepByStep.number(student, "netH1", START.netH1());
            ExpectStepByStep.number(student, "outH1", START.outH1());
            ExpectStepByStep.number(student, "outH2", START.outH2());
        }

        @Check(order = 2, name = "what comes into o1", points = 1)
        void net(Student student) {
            ExpectStepByStep.number(student, "netO1", START.netO1());
        }

        @Check(order = 3, name = "what leaves the output layer", points = 1)
        void outputs(Student student) {
            ExpectStepByStep.number(student, "outO1", START.outO1());
            ExpectStepByStep.number(student, "outO2", START.outO2());
        }

        @Check(order = 4, name = "the error", points = 1)
        void error(Student student) {
            ExpectStepByStep.number(student, "total", START.total());
        }
    }

    @Nested
    @Exercise(id = "output-gradients")
    class OutputGradients {

        @Check(order = 1, name = "the first weight into o1", points = 1)
        void w5(Student student) {
            ExpectStepByStep.outputGradient(student, 0);
        }

        @Check(order = 2, name = "the second weight into o1", points = 1)
        void w6(Student student) {
            ExpectStepByStep.outputGradient(student, 1);
        }

        @Check(order = 3, name = "both weights into o2", points = 1)
        void w7AndW8(Student student) {
            ExpectStepByStep.outputGradient(student, 2, 3);
        }
    }

    @Nested
    @Exercise(id = "hidden-gradients")
    class HiddenGradients {

        @Check(order = 1, name = "the first weight into h1", points = 1)
        void w1(Student student) {
            ExpectStepByStep.hiddenGradient(student, 0);
        }

        @Check(order = 2, name = "the second weight into h1", points = 1)
        void w2(Student student) {
            ExpectStepByStep.hiddenGradient(student, 1);
        }

        @Check(order = 3, name = "the first weight into h2", points = 1)
        void w3(Student student) {
            ExpectStepByStep.hiddenGradient(student, 2);
        }

        @Check(order = 4, name = "the second weight into h2", points = 1)
        void w4(Student student) {
            ExpectStepByStep.hiddenGradient(student, 3);
        }
    }

    @Nested
    @Exercise(id = "update")
    class Update {

        @Check(order = 1, name = "large steps", points = 1)
        void largeSteps(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                ExpectStepByStep.update(student, draws.vector(8).toArray(), draws.number(1.5, 20));
            }
        }

        @Check(order = 2, name = "large weights, tiny steps, and none", points = 1)
        void largeWeights(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                double[] w = draws.vector(8).mapMultiply(3).toArray();
                ExpectStepByStep.update(student, w, draws.number(0.01, 0.1));
                ExpectStepByStep.update(student, w, 0);
            }
        }

        @Check(order = 3, name = "no traces are left, whatever was asked before", points = 1)
        void traces(Student student, Draws draws) {
            for (int i = 0; i < 5; i++) {
                ExpectStepByStep.updateWithoutTraces(
                        student, draws.vector(8).toArray(), draws.number(0.6, 0.9));
            }
        }
    }

    @Nested
    @Exercise(id = "which-rule")
    class WhichRule {

        @Check(order = 1, name = "the rules behind all three printed results", points = 3)
        void right(Student student) {
            ExpectStepByStep.rules(student);
        }
    }
}
