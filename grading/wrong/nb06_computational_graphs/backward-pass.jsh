// right: a depth-first search, its list reversed
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    Collections.reverse(order);
    root.setGradient(1);
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
        }
    }
}

// right: everything in one method, with a stack
void backward(Node root) {
    Deque<Node> path = new ArrayDeque<>(List.of(root));
    Set<Node> entered = new HashSet<>();
    Set<Node> left = new HashSet<>();
    LinkedList<Node> order = new LinkedList<>();
    while (!path.isEmpty()) {
        Node node = path.peek();
        if (entered.add(node)) {
            for (Node in : node.inputs()) {
                if (!entered.contains(in)) {
                    path.push(in);
                }
            }
        } else {
            path.pop();
            if (left.add(node)) {
                order.addFirst(node);
            }
        }
    }
    root.setGradient(1);
    for (Node node : order) {
        double[] local = node.localGradients();
        for (int i = 0; i < local.length; i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * local[i]);
        }
    }
}

// right: counts the users of each node, and waits for them
void backward(Node root) {
    Map<Node, Integer> users = new HashMap<>();
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    users.put(root, 0);
    while (!open.isEmpty()) {
        for (Node in : open.pop().inputs()) {
            if (!users.containsKey(in)) {
                open.push(in);
            }
            users.merge(in, 1, Integer::sum);
        }
    }
    root.setGradient(1);
    open.push(root);
    while (!open.isEmpty()) {
        Node node = open.pop();
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
            if (users.merge(in, -1, Integer::sum) == 0) {
                open.push(in);
            }
        }
    }
}

// right: clears the gradients first, and adds them up in a map
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new LinkedHashSet<>(), order);
    Map<Node, Double> gradients = new HashMap<>();
    for (Node node : order) {
        node.setGradient(0);
        gradients.put(node, 0.0);
    }
    gradients.put(root, 1.0);
    for (int k = order.size() - 1; k >= 0; k--) {
        Node node = order.get(k);
        node.setGradient(gradients.get(node));
        for (int i = 0; i < node.inputs().size(); i++) {
            gradients.merge(node.inputs().get(i), node.gradient() * node.localGradients()[i], Double::sum);
        }
    }
}

// right: by the longest way from the root
void deepen(Node node, int depth, Map<Node, Integer> depths) {
    if (depths.getOrDefault(node, -1) < depth) {
        depths.put(node, depth);
        for (Node in : new LinkedHashSet<>(node.inputs())) {
            deepen(in, depth + 1, depths);
        }
    }
}

void backward(Node root) {
    Map<Node, Integer> depths = new HashMap<>();
    deepen(root, 0, depths);
    List<Node> order = new ArrayList<>(depths.keySet());
    order.sort(Comparator.comparing(depths::get));
    root.setGradient(1);
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
        }
    }
}

// wrong overwritten: set instead of added
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    Collections.reverse(order);
    root.setGradient(1);
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(node.gradient() * node.localGradients()[i]);
        }
    }
}

// wrong nothingDone: the root's gradient is never set
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    Collections.reverse(order);
    // from the root back
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
        }
    }
}

// wrong nothingDone: nothing is done
void backward(Node root) {
}

// wrong rootOnly: stops at the root
void backward(Node root) {
    root.setGradient(1);
}

// wrong oneStep: the order is not reversed
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    root.setGradient(1);
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
        }
    }
}

// wrong oneStep: the inputs of the root, and no further
void backward(Node root) {
    root.setGradient(1);
    for (int i = 0; i < root.inputs().size(); i++) {
        Node in = root.inputs().get(i);
        in.setGradient(in.gradient() + root.localGradients()[i]);
    }
}

// wrong oneStep: hands on after its inputs have
void descend(Node node, Set<Node> seen) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> descend(in, seen));
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
        }
    }
}

void backward(Node root) {
    root.setGradient(1);
    descend(root, new HashSet<>());
}

// wrong upstreamForgotten: local alone
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    Collections.reverse(order);
    root.setGradient(1);
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.localGradients()[i]);
        }
    }
}

// wrong localForgotten: upstream alone
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    Collections.reverse(order);
    root.setGradient(1);
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient());
        }
    }
}

// wrong firstLocal: index 0
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    Collections.reverse(order);
    root.setGradient(1);
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[0]);
        }
    }
}

// wrong localsSwapped: the last local gradient for the first input
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    Collections.reverse(order);
    root.setGradient(1);
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            int last = node.inputs().size() - 1;
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[last - i]);
        }
    }
}

// wrong valueForLocal: times the input's value
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    Collections.reverse(order);
    root.setGradient(1);
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * in.value());
        }
    }
}

// wrong rootValue: begins with the root's value
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    Collections.reverse(order);
    root.setGradient(root.value());
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
        }
    }
}

// wrong repeatedInputOnce: the inputs as a set
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    Collections.reverse(order);
    root.setGradient(1);
    for (Node node : order) {
        for (Node in : new HashSet<>(node.inputs())) {
            double local = node.localGradients()[node.inputs().indexOf(in)];
            in.setGradient(in.gradient() + node.gradient() * local);
        }
    }
}

// wrong overwritten: a node met before gets nothing more
void descend(Node node, Set<Node> seen) {
    for (int i = 0; i < node.inputs().size(); i++) {
        Node in = node.inputs().get(i);
        if (seen.add(in)) {
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
            descend(in, seen);
        }
    }
}

void backward(Node root) {
    root.setGradient(1);
    descend(root, new HashSet<>());
}

// wrong preOrder: listed when entered
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        order.add(node);
        node.inputs().forEach(in -> visit(in, seen, order));
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    root.setGradient(1);
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
        }
    }
}

// wrong preOrder: hands on as soon as it is met, each node once
void descend(Node node, Set<Node> seen) {
    if (!seen.add(node)) {
        return;
    }
    for (int i = 0; i < node.inputs().size(); i++) {
        Node in = node.inputs().get(i);
        in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
        descend(in, seen);
    }
}

void backward(Node root) {
    root.setGradient(1);
    descend(root, new HashSet<>());
}

// wrong byLevels: a queue
void backward(Node root) {
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    Set<Node> seen = new HashSet<>(open);
    root.setGradient(1);
    while (!open.isEmpty()) {
        Node node = open.removeFirst();
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
            if (seen.add(in)) {
                open.addLast(in);
            }
        }
    }
}

// wrong preOrder: a stack
void backward(Node root) {
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    Set<Node> seen = new HashSet<>(open);
    root.setGradient(1);
    while (!open.isEmpty()) {
        Node node = open.removeLast();
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
            if (seen.add(in)) {
                open.addLast(in);
            }
        }
    }
}

// wrong visitedTwice: plain recursion, on every way
void hand(Node node) {
    for (int i = 0; i < node.inputs().size(); i++) {
        Node in = node.inputs().get(i);
        in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
        hand(in);
    }
}

void backward(Node root) {
    root.setGradient(1);
    hand(root);
}

// wrong visitedTwice: all shares first, then down every way
void hand(Node node) {
    for (int i = 0; i < node.inputs().size(); i++) {
        Node in = node.inputs().get(i);
        in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
    }
    node.inputs().forEach(in -> hand(in));
}

void backward(Node root) {
    root.setGradient(1);
    hand(root);
}

// wrong visitedTwice: a queue without a memory
void backward(Node root) {
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    root.setGradient(1);
    while (!open.isEmpty()) {
        Node node = open.remove();
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
            open.add(in);
        }
    }
}

// wrong "did not come back": right, but along every way
void hand(Node node, double share) {
    node.setGradient(node.gradient() + share);
    double[] local = node.localGradients();
    for (int i = 0; i < local.length; i++) {
        hand(node.inputs().get(i), share * local[i]);
    }
}

void backward(Node root) {
    hand(root, 1);
}

// wrong sharedOut: every gate shares out
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    Collections.reverse(order);
    root.setGradient(1);
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i] / node.inputs().size());
        }
    }
}

// wrong "backward threw IndexOutOfBoundsException": one input too far
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    root.setGradient(1);
    root.inputs().get(root.inputs().size()).setGradient(1);
}

// wrong "is declared as": the upstream gradient as an argument
void backward(Node root, double upstream) {
    root.setGradient(root.gradient() + upstream);
    for (int i = 0; i < root.inputs().size(); i++) {
        backward(root.inputs().get(i), upstream * root.localGradients()[i]);
    }
}

// wrong "is not written yet": the stub
void backward(Node root) {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("backward-pass");
}

// wrong firstShareOnly: only where it is still 0
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    Collections.reverse(order);
    root.setGradient(1);
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            if (in.gradient() == 0) {
                in.setGradient(node.gradient() * node.localGradients()[i]);
            }
        }
    }
}

// wrong averaged: divided by the number of uses
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    Collections.reverse(order);
    Map<Node, Integer> uses = new HashMap<>();
    for (Node node : order) {
        for (Node in : node.inputs()) {
            uses.merge(in, 1, Integer::sum);
        }
    }
    root.setGradient(1);
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i] / uses.get(in));
        }
    }
}

// wrong twoInputs: the first and the second
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        node.inputs().forEach(in -> visit(in, seen, order));
        order.add(node);
    }
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    Collections.reverse(order);
    root.setGradient(1);
    for (Node node : order) {
        double[] local = node.localGradients();
        if (local.length >= 1) {
            Node first = node.inputs().get(0);
            first.setGradient(first.gradient() + node.gradient() * local[0]);
        }
        if (local.length >= 2) {
            Node second = node.inputs().get(1);
            second.setGradient(second.gradient() + node.gradient() * local[1]);
        }
    }
}

// wrong visitedTwice: into the list once for each use
void visit(Node node, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
        for (Node in : node.inputs()) {
            visit(in, seen, order);
        }
    }
    order.add(node);
}

void backward(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    Collections.reverse(order);
    root.setGradient(1);
    for (Node node : order) {
        for (int i = 0; i < node.inputs().size(); i++) {
            Node in = node.inputs().get(i);
            in.setGradient(in.gradient() + node.gradient() * node.localGradients()[i]);
        }
    }
}
