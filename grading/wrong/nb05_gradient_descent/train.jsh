// right: entry by entry of the list replaced
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), alpha);
        for (int l = 0; l < Thetas.size(); l++) {
            Thetas.set(l, next.get(l));
        }
    }
    return J;
}

// right: the list emptied and filled
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), alpha);
        Thetas.clear();
        Thetas.addAll(next);
    }
    return J;
}

// right: matrices changed in place
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        List<RealMatrix> D = backpropagation(X, Y, Thetas);
        for (int l = 0; l < Thetas.size(); l++) {
            RealMatrix Theta = Thetas.get(l);
            for (int i = 0; i < Theta.getRowDimension(); i++) {
                for (int j = 0; j < Theta.getColumnDimension(); j++) {
                    Theta.addToEntry(i, j, -alpha * D.get(l).getEntry(i, j));
                }
            }
        }
    }
    return J;
}

// right: a local list, put back at the end
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    List<RealMatrix> now = new ArrayList<>(Thetas);
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, now), Y);
        now = step(now, backpropagation(X, Y, now), alpha);
    }
    Collections.copy(Thetas, now);
    return J;
}

// right: costs in a list first
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    List<Double> costs = new ArrayList<>();
    for (int k = 0; k < iterations; k++) {
        costs.add(crossEntropy(forwardBatch(X, Thetas), Y));
        List<RealMatrix> D = backpropagation(X, Y, Thetas);
        Thetas.replaceAll(Theta -> minus(Theta, times(alpha, D.get(Thetas.indexOf(Theta)))));
    }
    return costs.stream().mapToDouble(Double::doubleValue).toArray();
}

// wrong J_AFTER: the cost after the step
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), alpha);
        for (int l = 0; l < Thetas.size(); l++) {
            Thetas.set(l, next.get(l));
        }
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
    }
    return J;
}

// wrong NOT_LEFT_IN_LIST: the name reassigned
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        Thetas = step(Thetas, backpropagation(X, Y, Thetas), alpha);
    }
    return J;
}

// wrong NOT_LEFT_IN_LIST: a local list that is forgotten
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    List<RealMatrix> now = new ArrayList<>(Thetas);
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, now), Y);
        now = step(now, backpropagation(X, Y, now), alpha);
    }
    return J;
}

// wrong NEVER_MOVED: the result of step thrown away
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        step(Thetas, backpropagation(X, Y, Thetas), alpha);
    }
    return J;
}

// wrong COST_OF_START: the cost before the loop
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    double first = crossEntropy(forwardBatch(X, Thetas), Y);
    for (int k = 0; k < iterations; k++) {
        J[k] = first;
        List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), alpha);
        for (int l = 0; l < Thetas.size(); l++) {
            Thetas.set(l, next.get(l));
        }
    }
    return J;
}

// wrong STALE_GRADIENT: the gradient before the loop
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    List<RealMatrix> D = backpropagation(X, Y, Thetas);
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        List<RealMatrix> next = step(Thetas, D, alpha);
        for (int l = 0; l < Thetas.size(); l++) {
            Thetas.set(l, next.get(l));
        }
    }
    return J;
}

// wrong LAYER_BY_LAYER: a gradient for each layer, from the first
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        for (int l = 0; l < Thetas.size(); l++) {
            RealMatrix D = backpropagation(X, Y, Thetas).get(l);
            Thetas.set(l, minus(Thetas.get(l), times(alpha, D)));
        }
    }
    return J;
}

// wrong LAYER_BY_LAYER_BACKWARDS: a gradient for each layer, from the last
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        for (int l = Thetas.size() - 1; l >= 0; l--) {
            RealMatrix D = backpropagation(X, Y, Thetas).get(l);
            Thetas.set(l, minus(Thetas.get(l), times(alpha, D)));
        }
    }
    return J;
}

// wrong UPHILL: minus alpha
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), -alpha);
        for (int l = 0; l < Thetas.size(); l++) {
            Thetas.set(l, next.get(l));
        }
    }
    return J;
}

// wrong NO_ALPHA: steps of length 1
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), 1);
        for (int l = 0; l < Thetas.size(); l++) {
            Thetas.set(l, next.get(l));
        }
    }
    return J;
}

// wrong DIVIDED_AGAIN: divided by m again
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), alpha / X.getRowDimension());
        for (int l = 0; l < Thetas.size(); l++) {
            Thetas.set(l, next.get(l));
        }
    }
    return J;
}

// wrong ONE_STEP_MORE: <= instead of <
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations + 1];
    for (int k = 0; k <= iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), alpha);
        for (int l = 0; l < Thetas.size(); l++) {
            Thetas.set(l, next.get(l));
        }
    }
    return J;
}

// wrong ONE_COST_MORE: a cost after the last step
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations + 1];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), alpha);
        for (int l = 0; l < Thetas.size(); l++) {
            Thetas.set(l, next.get(l));
        }
    }
    J[iterations] = crossEntropy(forwardBatch(X, Thetas), Y);
    return J;
}

// wrong FIRST_COST_LEFT_OUT: from 1
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 1; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), alpha);
        for (int l = 0; l < Thetas.size(); l++) {
            Thetas.set(l, next.get(l));
        }
    }
    return J;
}

// wrong LAST_COST_LEFT_OUT: the loop ends early
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations - 1; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), alpha);
        for (int l = 0; l < Thetas.size(); l++) {
            Thetas.set(l, next.get(l));
        }
    }
    return J;
}

// wrong ONE_STEP_LESS: a shorter array
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations - 1];
    for (int k = 0; k < iterations - 1; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), alpha);
        for (int l = 0; l < Thetas.size(); l++) {
            Thetas.set(l, next.get(l));
        }
    }
    return J;
}

// wrong LAST_STEP_LEFT_OUT: no step after the last cost
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        if (k < iterations - 1) {
            List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), alpha);
            for (int l = 0; l < Thetas.size(); l++) {
                Thetas.set(l, next.get(l));
            }
        }
    }
    return J;
}

// wrong FIRST_LAYER_ONLY: one set
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), alpha);
        Thetas.set(0, next.get(0));
    }
    return J;
}

// wrong LAST_LAYER_ONLY: the last one set
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), alpha);
        Thetas.set(Thetas.size() - 1, next.get(next.size() - 1));
    }
    return J;
}

// wrong APPENDED: added at the end
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    List<RealMatrix> now = new ArrayList<>(Thetas);
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, now), Y);
        now = step(now, backpropagation(X, Y, now), alpha);
    }
    Thetas.addAll(now);
    return J;
}

// wrong "the argument X was changed: work on a copy": X changed on the way
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix costs = H.copy();
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            costs.setEntry(i, k, -y * Math.log(h) - (1 - y) * Math.log(1 - h));
        }
    }
    return Arrays.stream(costs.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
    double[] J = new double[iterations];
    for (int k = 0; k < iterations; k++) {
        J[k] = crossEntropy(forwardBatch(X, Thetas), Y);
        List<RealMatrix> next = step(Thetas, backpropagation(X, Y, Thetas), alpha);
        for (int l = 0; l < Thetas.size(); l++) {
            Thetas.set(l, next.get(l));
        }
    }
    X.setEntry(0, 0, 7);
    return J;
}
