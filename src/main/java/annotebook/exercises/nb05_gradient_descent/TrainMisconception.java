package annotebook.exercises.nb05_gradient_descent;

import annotebook.checks.Explanation;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the training loop: what it returns, and what it leaves in the list. */
enum TrainMisconception implements Explanation {
    J_AFTER(
            "J was taken after the step: J[k] is the cost before step k, so J[0] belongs to the"
                    + " weights as they came",
            run ->
                    run.repeat(
                            () -> {
                                run.step();
                                run.note();
                            })),
    NOT_LEFT_IN_LIST(
            "the costs are right, but the list Thetas still holds the old weights: Thetas ="
                    + " step(...) only gives the name to another list. Put each new matrix back"
                    + " with Thetas.set(l, ...)",
            run -> {
                run.repeat(run::noteAndStep);
                run.restore();
            }),
    NEVER_MOVED(
            "J is the same in every step: the new weights that step returns were never used",
            run -> run.repeat(run::note)),
    COST_OF_START(
            "J was taken once, before the loop: it belongs in the loop, before each step",
            run -> {
                run.repeat(run::noteAndStep);
                run.noteStartOnly();
            }),
    STALE_GRADIENT(
            "the gradient was taken once, before the loop: the weights move, so it has to be taken"
                    + " anew for each step",
            run -> {
                List<RealMatrix> D = run.gradients();
                run.repeat(
                        () -> {
                            run.note();
                            run.step(D);
                        });
            }),
    LAYER_BY_LAYER(
            "the layers were updated one after the other, each with a gradient of weights that had"
                    + " moved already: take all gradients first, then move all weights",
            run ->
                    run.repeat(
                            () -> {
                                run.note();
                                run.stepLayers(l -> l);
                            })),
    LAYER_BY_LAYER_BACKWARDS(
            LAYER_BY_LAYER.hint,
            run ->
                    run.repeat(
                            () -> {
                                run.note();
                                run.stepLayers(l -> run.layers() - 1 - l);
                            })),
    UPHILL(
            "J grows: this goes uphill. Subtract alpha D",
            run -> run.withAlpha(-run.alpha()).repeat(run::noteAndStep)),
    NO_ALPHA(
            "alpha is missing: the steps have length 1",
            run -> run.withAlpha(1).repeat(run::noteAndStep)),
    DIVIDED_AGAIN(
            "the gradient was divided by m once more: backpropagation has done that already",
            run -> run.withAlpha(run.alpha() / run.m()).repeat(run::noteAndStep)),
    ONE_STEP_MORE(
            "there is one step too many: run k from 0 to iterations - 1, with <, not <=",
            run -> {
                run.repeat(run::noteAndStep);
                run.noteAndStep();
            }),
    ONE_COST_MORE(
            "there is one cost too many: none is asked for after the last step",
            run -> {
                run.repeat(run::noteAndStep);
                run.note();
            }),
    FIRST_COST_LEFT_OUT(
            "J[0] is empty: k runs from 0 to iterations - 1",
            run -> {
                run.skip();
                run.repeatLess(run::noteAndStep);
            }),
    LAST_COST_LEFT_OUT(
            "the last entry of J is empty: k runs from 0 to iterations - 1",
            run -> {
                run.repeatLess(run::noteAndStep);
                run.skip();
            }),
    ONE_STEP_LESS(
            "one step is missing: k runs from 0 to iterations - 1",
            run -> run.repeatLess(run::noteAndStep)),
    LAST_STEP_LEFT_OUT(
            "the last step is missing: after the last cost the weights move once more, so there"
                    + " are as many steps as costs",
            run -> {
                run.repeatLess(run::noteAndStep);
                run.note();
            }),
    FIRST_LAYER_ONLY(
            "only the first Theta moves: step gives a new matrix for every layer",
            run ->
                    run.repeat(
                            () -> {
                                run.note();
                                run.stepLayer(0, run.gradients());
                            })),
    LAST_LAYER_ONLY(
            "only the last Theta moves: step gives a new matrix for every layer",
            run ->
                    run.repeat(
                            () -> {
                                run.note();
                                run.stepLayer(run.layers() - 1, run.gradients());
                            })),
    APPENDED(
            "the new weights were added behind the old ones: replace them, Thetas.set(l, ...), or"
                    + " clear() the list first",
            run -> {
                run.repeat(run::noteAndStep);
                run.putStartInFront();
            });

    private final String hint;
    private final Consumer<WrongTraining> way;

    TrainMisconception(String hint, Consumer<WrongTraining> way) {
        this.hint = hint;
        this.way = way;
    }

    @Override
    public String about() {
        return "train";
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public boolean explains(List<Observation> observations, List<Observation> exercise) {
        return !observations.isEmpty() && observations.stream().allMatch(this::reproduces);
    }

    private boolean reproduces(Observation seen) {
        return seen.reply() instanceof Reply.Returned returned
                && WrongTraining.of(seen, way).gives(returned);
    }
}
