package annotebook.exercises.nb11_perceptron;

import annotebook.checks.Mistake;

/** Wrong ways known for the step function. */
final class StepMistakes {

    private StepMistakes() {}

    @Mistake("this is the sign of z: below 0 a perceptron says 0, not -1")
    static double sign(double z) {
        return Math.signum(z);
    }
}
