package annotebook.exercises.nb06_computational_graphs;

import static annotebook.exercises.nb06_computational_graphs.WrongBackward.add;

import annotebook.checks.Expect;
import annotebook.checks.Explanation;
import annotebook.checks.Expression;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Values;
import annotebook.graph.FlatGraph;
import annotebook.graph.Node;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** Wrong ways known for the backward pass through a graph. */
enum BackwardMisconception implements Explanation {
    NOTHING_DONE(
            "all gradients are 0, as they were: the root's own gradient is 1, and everything"
                    + " follows from it",
            root -> root.setGradient(0)),
    ROOT_ONLY(
            "only the root has a gradient: hand it on to its inputs, theirs to their inputs, down"
                    + " to the leaves",
            root -> root.setGradient(1)),
    ONE_STEP(
            "the gradients stop at the root's own inputs: go on from the root to the leaves (does"
                    + " your order begin with the leaves? Then reverse it)",
            List::of,
            WrongBackward::right),
    OVERWRITTEN(
            "a gradient was overwritten: where a node is used twice, *add* the new share to the"
                    + " gradient that it has already",
            WrongBackward::reverse,
            (out, i) -> out.inputs().get(i).setGradient(out.gradient() * local(out, i))),
    UPSTREAM_FORGOTTEN(
            "the upstream gradient is missing: the share is node.gradient() times the local"
                    + " gradient",
            WrongBackward::reverse,
            (out, i) -> add(out, i, local(out, i))),
    LOCAL_FORGOTTEN(
            "the local gradients are missing: the share is node.gradient() times"
                    + " node.localGradients()[i]",
            WrongBackward::reverse,
            (out, i) -> add(out, i, out.gradient())),
    SHARED_OUT(
            "a gate with two inputs does not share its gradient out: each input gets all of it,"
                    + " times its local gradient",
            WrongBackward::reverse,
            (out, i) -> add(out, i, out.gradient() * local(out, i) / out.inputs().size())),
    FIRST_LOCAL(
            "every input got the first local gradient: input i goes with localGradients()[i]",
            WrongBackward::reverse,
            (out, i) -> add(out, i, out.gradient() * local(out, 0))),
    LOCALS_SWAPPED(
            "the local gradients were taken in the wrong order: localGradients()[i] belongs to"
                    + " inputs().get(i)",
            WrongBackward::reverse,
            (out, i) -> add(out, i, out.gradient() * local(out, out.inputs().size() - 1 - i))),
    VALUE_FOR_LOCAL(
            "this multiplies by the input's own value: the local gradient is"
                    + " node.localGradients()[i]",
            WrongBackward::reverse,
            (out, i) -> add(out, i, out.gradient() * out.inputs().get(i).value())),
    ROOT_VALUE(
            "the root started with its value: its gradient by itself is 1",
            root -> {
                root.setGradient(root.value());
                WrongBackward.run(root, WrongBackward::reverse, WrongBackward::right);
            }),
    REPEATED_INPUT_ONCE(
            "a node that stands twice among the inputs of one gate, as in x x, was counted once:"
                    + " each of its two places brings a share",
            WrongBackward::reverse,
            (out, i) -> {
                if (out.inputs().indexOf(out.inputs().get(i)) == i) {
                    WrongBackward.right(out, i);
                }
            }),
    FIRST_USE_ONLY(
            "a node that was met before got nothing more: a node is visited once, but every use of"
                    + " it adds to its gradient",
            one(root -> WrongBackward.descendOnce(root, new HashSet<>()))),
    PRE_ORDER(Hints.ORDER, WrongBackward::preOrder, WrongBackward::right),
    PRE_ORDER_DESCENT(Hints.ORDER, one(root -> WrongBackward.descend(root, new HashSet<>()))),
    PRE_ORDER_BY_STACK(Hints.ORDER, WrongBackward::preOrderByStack, WrongBackward::right),
    BY_LEVELS(
            "a node handed its gradient on before all its users had brought theirs: the distance"
                    + " to the root is not enough, it has to wait for the *last* of its users",
            WrongBackward::byLevels,
            WrongBackward::right),
    VISITED_TWICE(Hints.TWICE, WrongBackward::everyWay, WrongBackward::right),
    VISITED_TWICE_DOWN(Hints.TWICE, WrongBackward::everyWayDown, WrongBackward::right),
    VISITED_TWICE_DESCENT(
            Hints.TWICE, one(root -> WrongBackward.descendEveryWay(root, new AtomicInteger())));

    private final String hint;
    private final Consumer<Node> wrongWay;

    BackwardMisconception(String hint, Consumer<Node> pass) {
        this.hint = hint;
        this.wrongWay = pass;
    }

    /** One whose root starts with 1, as it should. */
    BackwardMisconception(String hint, Function<Node, List<Node>> order, WrongBackward.Step step) {
        this.hint = hint;
        this.wrongWay = one(root -> WrongBackward.run(root, order, step));
    }

    /** The root starts with 1, then comes the rest. */
    private static Consumer<Node> one(Consumer<Node> rest) {
        Consumer<Node> start = root -> root.setGradient(1);
        return start.andThen(rest);
    }

    private static double local(Node out, int i) {
        return out.localGradients()[i];
    }

    @Override
    public String about() {
        return "backward";
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
        if (!(seen.reply() instanceof Reply.Returned returned)) {
            return false;
        }
        Node root = SentGraph.root(seen.argument(0, Expression.class));
        wrongWay.accept(root);
        return Values.agree(
                FlatGraph.gradients(root), returned.argumentsAfter().get(0), Expect.TOLERANCE);
    }

    private static final class Hints {

        static final String ORDER =
                "a node handed its gradient on before all its users had brought theirs: in the"
                        + " right order every node stands after *all* its users, so list a node"
                        + " when the search leaves it, and go through the list backwards";
        static final String TWICE =
                "a node that is used twice handed its gradient on twice, the second time with the"
                        + " first share still in it: visit each node once, when its gradient is"
                        + " complete";

        private Hints() {}
    }
}
