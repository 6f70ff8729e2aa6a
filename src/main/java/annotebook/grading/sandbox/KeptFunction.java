package annotebook.grading.sandbox;

import annotebook.grading.box.RunnerRequest;
import java.util.List;

/**
 * A function object that a runner keeps under a number.
 *
 * @param number the number
 * @param steps what makes it, in a runner that does not keep it yet
 */
record KeptFunction(int number, List<RunnerRequest> steps) {

    /** The function that the last of these compiled steps gives. */
    static KeptFunction of(int number, List<RunnerRequest> compiled) {
        return new KeptFunction(
                number, compiled.stream().map(step -> keeping(step, number)).toList());
    }

    private static RunnerRequest keeping(RunnerRequest step, int number) {
        return step instanceof RunnerRequest.Invoke invoke
                ? new RunnerRequest.Invoke(invoke.className(), invoke.method(), number)
                : step;
    }
}
