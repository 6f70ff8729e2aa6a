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

// wrong notLeftInList: the name reassigned
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

// wrong neverMoved: the result of step thrown away
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

// wrong lastStepLeftOut: no step after the last cost
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
