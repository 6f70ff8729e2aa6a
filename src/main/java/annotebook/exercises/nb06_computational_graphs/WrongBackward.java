package annotebook.exercises.nb06_computational_graphs;

import annotebook.graph.Node;
import annotebook.graph.TopologicalOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The parts of backward passes, right and wrong: in which order nodes hand on, and what. */
final class WrongBackward {

    /** Ways through a graph can be too many to walk; after so many nodes a wrong pass has shown what it does. */
    private static final int MOST_VISITS = 5_000;

    private WrongBackward() {}

    /** What a node does to its input number i. */
    interface Step {

        void hand(Node out, int i);
    }

    /** The input's gradient grows by upstream times local: the right way. */
    static void right(Node out, int i) {
        add(out, i, out.gradient() * out.localGradients()[i]);
    }

    /** The input's gradient grows by this share. */
    static void add(Node out, int i, double share) {
        Node in = out.inputs().get(i);
        in.setGradient(in.gradient() + share);
    }

    /** A pass in which each node of the order does the step to each of its inputs. */
    static void run(Node root, Function<Node, List<Node>> order, Step step) {
        for (Node out : order.apply(root)) {
            for (int i = 0; i < out.inputs().size(); i++) {
                step.hand(out, i);
            }
        }
    }

    /** From the root, every node after all its users: the right order. */
    static List<Node> reverse(Node root) {
        List<Node> order = TopologicalOrder.of(root);
        Collections.reverse(order);
        return order;
    }

    /** Each node as soon as a depth-first search meets it. */
    static List<Node> preOrder(Node root) {
        Set<Node> met = new LinkedHashSet<>();
        meet(root, met);
        return List.copyOf(met);
    }

    /** The same with a stack, from which the last input comes first. */
    static List<Node> preOrderByStack(Node root) {
        return search(root, true);
    }

    /** Level by level, each node when it is first met. */
    static List<Node> byLevels(Node root) {
        return search(root, false);
    }

    /** Along every way from the root, without a memory of nodes met before, level by level. */
    static List<Node> everyWay(Node root) {
        List<Node> order = new ArrayList<>(List.of(root));
        for (int k = 0; k < order.size() && order.size() < MOST_VISITS; k++) {
            order.addAll(order.get(k).inputs());
        }
        return order;
    }

    /** Along every way, depth first. */
    static List<Node> everyWayDown(Node root) {
        List<Node> order = new ArrayList<>();
        walk(root, order);
        return order;
    }

    /** Every node after all its users, but in the list once for each use. */
    static List<Node> onceForEachUse(Node root) {
        List<Node> order = new ArrayList<>();
        leave(root, new HashSet<>(), order);
        Collections.reverse(order);
        return order;
    }

    /** Hands on to each input and goes down there before the next; each node once. */
    static void descend(Node node, Set<Node> met) {
        if (met.add(node)) {
            for (int i = 0; i < node.inputs().size(); i++) {
                right(node, i);
                descend(node.inputs().get(i), met);
            }
        }
    }

    /** Hands on to each input and goes down there before the next, along every way. */
    static void descendEveryWay(Node node, AtomicInteger visits) {
        for (int i = 0; i < node.inputs().size() && visits.get() < MOST_VISITS; i++) {
            visits.incrementAndGet();
            right(node, i);
            descendEveryWay(node.inputs().get(i), visits);
        }
    }

    private static void meet(Node node, Set<Node> met) {
        if (met.add(node)) {
            node.inputs().forEach(input -> meet(input, met));
        }
    }

    private static void leave(Node node, Set<Node> met, List<Node> order) {
        if (met.add(node)) {
            node.inputs().forEach(input -> leave(input, met, order));
        }
        order.add(node);
    }

    private static void walk(Node node, List<Node> order) {
        if (order.size() < MOST_VISITS) {
            order.add(node);
            node.inputs().forEach(input -> walk(input, order));
        }
    }

    private static List<Node> search(Node root, boolean lastFirst) {
        List<Node> order = new ArrayList<>();
        Set<Node> met = new HashSet<>(Set.of(root));
        ArrayDeque<Node> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            Node next = lastFirst ? open.removeLast() : open.removeFirst();
            order.add(next);
            next.inputs().stream().filter(met::add).forEach(open::addLast);
        }
        return order;
    }
}
