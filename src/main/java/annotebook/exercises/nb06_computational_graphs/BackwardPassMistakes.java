package annotebook.exercises.nb06_computational_graphs;

import static annotebook.exercises.nb06_computational_graphs.WrongBackward.add;

import annotebook.checks.Expect;
import annotebook.checks.Expression;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import annotebook.checks.Values;
import annotebook.graph.FlatGraph;
import annotebook.graph.Node;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** Wrong ways known for the backward pass through a graph, told by the gradients that it leaves. */
final class BackwardPassMistakes {

    private BackwardPassMistakes() {}

    @Symptom(
            "all gradients are 0, as they were: the root's own gradient is 1, and everything"
                    + " follows from it")
    static boolean nothingDone(List<Observation> calls) {
        return leaves(calls, root -> root.setGradient(0));
    }

    @Symptom(
            "only the root has a gradient: hand it on to its inputs, theirs to their inputs, down"
                    + " to the leaves")
    static boolean rootOnly(List<Observation> calls) {
        return leaves(calls, root -> root.setGradient(1));
    }

    @Symptom(
            "the gradients stop at the root's own inputs: go on from the root to the leaves (does"
                    + " your order begin with the leaves? Then reverse it)")
    static boolean oneStep(List<Observation> calls) {
        return goes(calls, List::of);
    }

    @Symptom(
            "a gradient was overwritten: where a node is used twice, *add* the new share to the"
                    + " gradient that it has already")
    static boolean overwritten(List<Observation> calls) {
        return hands(
                calls, (out, i) -> out.inputs().get(i).setGradient(out.gradient() * local(out, i)));
    }

    @Symptom(
            "a node that is used twice kept its first share and never got the second: *add* each share"
                    + " to the gradient that is there already")
    static boolean firstShareOnly(List<Observation> calls) {
        return hands(
                calls,
                (out, i) -> {
                    if (out.inputs().get(i).gradient() == 0) {
                        WrongBackward.right(out, i);
                    }
                });
    }

    @Symptom(
            "the shares of a node that is used several times were averaged: add them up, each of its"
                    + " uses counts")
    static boolean averaged(List<Observation> calls) {
        return fromOne(
                calls,
                root -> {
                    Multiset<Node> uses = HashMultiset.create();
                    WrongBackward.reverse(root).forEach(out -> uses.addAll(out.inputs()));
                    WrongBackward.run(
                            root,
                            WrongBackward::reverse,
                            (out, i) ->
                                    add(
                                            out,
                                            i,
                                            out.gradient()
                                                    * local(out, i)
                                                    / uses.count(out.inputs().get(i))));
                });
    }

    @Symptom(
            "only the first two inputs of a gate got their shares: a gate may have more, so go through"
                    + " all of node.inputs()")
    static boolean twoInputs(List<Observation> calls) {
        return hands(
                calls,
                (out, i) -> {
                    if (i < 2) {
                        WrongBackward.right(out, i);
                    }
                });
    }

    @Symptom(
            "the upstream gradient is missing: the share is node.gradient() times the local"
                    + " gradient")
    static boolean upstreamForgotten(List<Observation> calls) {
        return hands(calls, (out, i) -> add(out, i, local(out, i)));
    }

    @Symptom(
            "the local gradients are missing: the share is node.gradient() times"
                    + " node.localGradients()[i]")
    static boolean localForgotten(List<Observation> calls) {
        return hands(calls, (out, i) -> add(out, i, out.gradient()));
    }

    @Symptom(
            "a gate with two inputs does not share its gradient out: each input gets all of it,"
                    + " times its local gradient")
    static boolean sharedOut(List<Observation> calls) {
        return hands(
                calls,
                (out, i) -> add(out, i, out.gradient() * local(out, i) / out.inputs().size()));
    }

    @Symptom("every input got the first local gradient: input i goes with localGradients()[i]")
    static boolean firstLocal(List<Observation> calls) {
        return hands(calls, (out, i) -> add(out, i, out.gradient() * local(out, 0)));
    }

    @Symptom(
            "the local gradients were taken in the wrong order: localGradients()[i] belongs to"
                    + " inputs().get(i)")
    static boolean localsSwapped(List<Observation> calls) {
        return hands(
                calls,
                (out, i) -> add(out, i, out.gradient() * local(out, out.inputs().size() - 1 - i)));
    }

    @Symptom(
            "this multiplies by the input's own value: the local gradient is"
                    + " node.localGradients()[i]")
    static boolean valueForLocal(List<Observation> calls) {
        return hands(calls, (out, i) -> add(out, i, out.gradient() * out.inputs().get(i).value()));
    }

    @Symptom("the root started with its value: its gradient by itself is 1")
    static boolean rootValue(List<Observation> calls) {
        return leaves(
                calls,
                root -> {
                    root.setGradient(root.value());
                    WrongBackward.run(root, WrongBackward::reverse, WrongBackward::right);
                });
    }

    @Symptom(
            "a node that stands twice among the inputs of one gate, as in x x, was counted once:"
                    + " each of its two places brings a share")
    static boolean repeatedInputOnce(List<Observation> calls) {
        return hands(
                calls,
                (out, i) -> {
                    if (out.inputs().indexOf(out.inputs().get(i)) == i) {
                        WrongBackward.right(out, i);
                    }
                });
    }

    @Symptom(
            "a node handed its gradient on before all its users had brought theirs: in the"
                    + " right order every node stands after *all* its users, so list a node"
                    + " when the search leaves it, and go through the list backwards")
    static boolean preOrder(List<Observation> calls) {
        return goes(calls, WrongBackward::preOrder)
                || goes(calls, WrongBackward::preOrderByStack)
                || fromOne(calls, root -> WrongBackward.descend(root, new HashSet<>()));
    }

    @Symptom(
            "a node handed its gradient on before all its users had brought theirs: the distance"
                    + " to the root is not enough, it has to wait for the *last* of its users")
    static boolean byLevels(List<Observation> calls) {
        return goes(calls, WrongBackward::byLevels);
    }

    @Symptom(
            "a node that is used twice handed its gradient on twice, the second time with the"
                    + " first share still in it: visit each node once, when its gradient is"
                    + " complete")
    static boolean visitedTwice(List<Observation> calls) {
        return goes(calls, WrongBackward::everyWay)
                || goes(calls, WrongBackward::everyWayDown)
                || goes(calls, WrongBackward::onceForEachUse)
                || fromOne(calls, root -> WrongBackward.descendEveryWay(root, new AtomicInteger()));
    }

    /** Whether nodes in the right order did this to their inputs. */
    private static boolean hands(List<Observation> calls, WrongBackward.Step step) {
        return fromOne(calls, root -> WrongBackward.run(root, WrongBackward::reverse, step));
    }

    /** Whether nodes in this order handed on what is right. */
    private static boolean goes(List<Observation> calls, Function<Node, List<Node>> order) {
        return fromOne(calls, root -> WrongBackward.run(root, order, WrongBackward::right));
    }

    /** Whether the root started with 1, as it should, and the rest went this way. */
    private static boolean fromOne(List<Observation> calls, Consumer<Node> rest) {
        Consumer<Node> start = root -> root.setGradient(1);
        return leaves(calls, start.andThen(rest));
    }

    /** Whether this way leaves the gradients that the student's own left. */
    private static boolean leaves(List<Observation> calls, Consumer<Node> way) {
        return calls.stream()
                .allMatch(
                        call ->
                                call.reply() instanceof Reply.Returned returned
                                        && Values.agree(
                                                gradients(call, way),
                                                returned.argumentsAfter().get(0),
                                                Expect.TOLERANCE));
    }

    private static double[] gradients(Observation call, Consumer<Node> way) {
        Node root = SentGraph.root(call.argument(0, Expression.class));
        way.accept(root);
        return FlatGraph.gradients(root);
    }

    private static double local(Node out, int i) {
        return out.localGradients()[i];
    }
}
