// right: the algorithm of the lecture, example by example
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.preMultiply(deltaNext).getSubVector(1, z.getDimension()), sigmoidGradient(z));
}

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int L = Thetas.size() + 1;
    List<RealMatrix> Delta = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        Delta.add(times(0, Theta));
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> z = new ArrayList<>();
        List<RealVector> a = new ArrayList<>();
        a.add(X.getRowVector(i));
        for (int l = 1; l < L; l++) {
            z.add(times(Thetas.get(l - 1), withBias(a.get(l - 1))));
            a.add(z.get(l - 1).map(t -> sigmoid(t)));
        }
        RealVector delta = minus(a.get(L - 1), Y.getRowVector(i));
        for (int l = L - 1; l >= 1; l--) {
            Delta.set(l - 1, plus(Delta.get(l - 1), delta.outerProduct(withBias(a.get(l - 1)))));
            if (l > 1) {
                delta = hiddenDelta(Thetas.get(l - 1), delta, z.get(l - 2));
            }
        }
    }
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix sum : Delta) {
        D.add(times(1.0 / m, sum));
    }
    return D;
}

// right: all examples at once
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    List<RealMatrix> A = new ArrayList<>(List.of(X));
    for (RealMatrix Theta : Thetas) {
        A.add(sigmoidMatrix(times(withBiasColumn(A.get(A.size() - 1)), transpose(Theta))));
    }
    RealMatrix delta = minus(A.get(Thetas.size()), Y);
    List<RealMatrix> D = new ArrayList<>();
    for (int l = Thetas.size(); l >= 1; l--) {
        RealMatrix a = A.get(l - 1);
        D.add(0, times(1.0 / m, times(transpose(delta), withBiasColumn(a))));
        RealMatrix blame = times(delta, Thetas.get(l - 1));
        RealMatrix slope = hadamard(a, map(a, t -> 1 - t));
        delta = hadamard(blame.getSubMatrix(0, m - 1, 1, a.getColumnDimension()), slope);
    }
    return D;
}

// right: the lists filled from the front, deltas kept in an array
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.preMultiply(deltaNext).getSubVector(1, z.getDimension()), sigmoidGradient(z));
}

RealMatrix gradient(RealVector deltaNext, RealVector a) {
    return deltaNext.outerProduct(a);
}

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    RealMatrix[] Delta = new RealMatrix[Thetas.size()];
    for (int i = 0; i < X.getRowDimension(); i++) {
        RealVector[] z = new RealVector[Thetas.size() + 2];
        RealVector[] a = new RealVector[Thetas.size() + 2];
        RealVector[] delta = new RealVector[Thetas.size() + 2];
        a[1] = withBias(X.getRowVector(i));
        int L = Thetas.size() + 1;
        for (int l = 2; l <= L; l++) {
            z[l] = Thetas.get(l - 2).operate(a[l - 1]);
            a[l] = z[l].map(t -> sigmoid(t));
            a[l] = l < L ? withBias(a[l]) : a[l];
        }
        delta[L] = a[L].subtract(Y.getRowVector(i));
        for (int l = L - 1; l > 1; l--) {
            delta[l] = hiddenDelta(Thetas.get(l - 1), delta[l + 1], z[l]);
        }
        for (int l = 1; l < L; l++) {
            RealMatrix one = gradient(delta[l + 1], a[l]);
            Delta[l - 1] = i == 0 ? one : Delta[l - 1].add(one);
        }
    }
    return Arrays.stream(Delta).map(sum -> sum.scalarMultiply(1.0 / X.getRowDimension())).toList();
}

// right: in the words of the course
List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    double m = X.getRowDimension();
    List<RealMatrix> A = new ArrayList<>(List.of(X));
    Thetas.forEach(Theta -> A.add(sigmoid(times(withBias(A.get(A.size() - 1)), transpose(Theta)))));
    LinkedList<RealMatrix> D = new LinkedList<>();
    RealMatrix delta = minus(A.get(Thetas.size()), Y);
    for (int l = Thetas.size() - 1; l >= 0; l--) {
        D.addFirst(times(1 / m, times(transpose(delta), withBias(A.get(l)))));
        delta = hadamard(withoutBias(times(delta, Thetas.get(l))), map(A.get(l), a -> a * (1 - a)));
    }
    return D;
}

// right: entry by entry, as the lecture writes it
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.preMultiply(deltaNext).getSubVector(1, z.getDimension()), sigmoidGradient(z));
}

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    LinkedList<RealMatrix> D = new LinkedList<>();
    for (RealMatrix Theta : Thetas) {
        D.add(constant(Theta.getRowDimension(), Theta.getColumnDimension(), 0));
    }
    for (int example = 0; example < m; example++) {
        LinkedList<RealVector> a = new LinkedList<>(List.of(X.getRowVector(example)));
        LinkedList<RealVector> z = new LinkedList<>();
        for (RealMatrix Theta : Thetas) {
            z.add(Theta.operate(withBias(a.getLast())));
            a.add(z.getLast().map(t -> sigmoid(t)));
        }
        RealVector delta = a.removeLast().subtract(Y.getRowVector(example));
        for (int l = Thetas.size() - 1; l >= 0; l--) {
            RealVector biased = withBias(a.removeLast());
            for (int i = 0; i < delta.getDimension(); i++) {
                for (int j = 0; j < biased.getDimension(); j++) {
                    D.get(l).addToEntry(i, j, biased.getEntry(j) * delta.getEntry(i) / m);
                }
            }
            z.removeLast();
            delta = l > 0 ? hiddenDelta(Thetas.get(l), delta, z.getLast()) : delta;
        }
    }
    return D;
}

// wrong dividedTwice: each example by m, and the sum again
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.preMultiply(deltaNext).getSubVector(1, z.getDimension()), sigmoidGradient(z));
}

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int L = Thetas.size() + 1;
    List<RealMatrix> Delta = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        Delta.add(times(0, Theta));
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> z = new ArrayList<>();
        List<RealVector> a = new ArrayList<>();
        a.add(X.getRowVector(i));
        for (int l = 1; l < L; l++) {
            z.add(times(Thetas.get(l - 1), withBias(a.get(l - 1))));
            a.add(z.get(l - 1).map(t -> sigmoid(t)));
        }
        RealVector delta = minus(a.get(L - 1), Y.getRowVector(i));
        for (int l = L - 1; l >= 1; l--) {
            Delta.set(l - 1, plus(Delta.get(l - 1), times(1.0 / m, delta).outerProduct(withBias(a.get(l - 1)))));
            if (l > 1) {
                delta = hiddenDelta(Thetas.get(l - 1), delta, z.get(l - 2));
            }
        }
    }
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix sum : Delta) {
        D.add(times(1.0 / m, sum));
    }
    return D;
}

// wrong lastExample: zeros for every example
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.preMultiply(deltaNext).getSubVector(1, z.getDimension()), sigmoidGradient(z));
}

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int L = Thetas.size() + 1;
    List<RealMatrix> Delta = new ArrayList<>();
    for (int i = 0; i < m; i++) {
        Delta.clear();
        for (RealMatrix Theta : Thetas) {
            Delta.add(times(0, Theta));
        }
        List<RealVector> z = new ArrayList<>();
        List<RealVector> a = new ArrayList<>();
        a.add(X.getRowVector(i));
        for (int l = 1; l < L; l++) {
            z.add(times(Thetas.get(l - 1), withBias(a.get(l - 1))));
            a.add(z.get(l - 1).map(t -> sigmoid(t)));
        }
        RealVector delta = minus(a.get(L - 1), Y.getRowVector(i));
        for (int l = L - 1; l >= 1; l--) {
            Delta.set(l - 1, plus(Delta.get(l - 1), delta.outerProduct(withBias(a.get(l - 1)))));
            if (l > 1) {
                delta = hiddenDelta(Thetas.get(l - 1), delta, z.get(l - 2));
            }
        }
    }
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix sum : Delta) {
        D.add(times(1.0 / m, sum));
    }
    return D;
}

// wrong biasKeptInSum: a row too many for the sum, by Commons Math
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.preMultiply(deltaNext), sigmoidGradient(withBias(z)));
}

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int L = Thetas.size() + 1;
    List<RealMatrix> Delta = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        Delta.add(times(0, Theta));
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> z = new ArrayList<>();
        List<RealVector> a = new ArrayList<>();
        a.add(X.getRowVector(i));
        for (int l = 1; l < L; l++) {
            z.add(times(Thetas.get(l - 1), withBias(a.get(l - 1))));
            a.add(z.get(l - 1).map(t -> sigmoid(t)));
        }
        RealVector delta = minus(a.get(L - 1), Y.getRowVector(i));
        for (int l = L - 1; l >= 1; l--) {
            Delta.set(l - 1, Delta.get(l - 1).add(delta.outerProduct(withBias(a.get(l - 1)))));
            if (l > 1) {
                delta = hiddenDelta(Thetas.get(l - 1), delta, z.get(l - 2));
            }
        }
    }
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix sum : Delta) {
        D.add(times(1.0 / m, sum));
    }
    return D;
}

// wrong biasKept: the bias unit is still in a, all at once, and so is its slope 0 in the delta
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    List<RealMatrix> A = new ArrayList<>(List.of(X));
    for (RealMatrix Theta : Thetas) {
        A.add(sigmoidMatrix(times(withBiasColumn(A.get(A.size() - 1)), transpose(Theta))));
    }
    RealMatrix delta = minus(A.get(Thetas.size()), Y);
    List<RealMatrix> D = new ArrayList<>();
    for (int l = Thetas.size(); l >= 1; l--) {
        RealMatrix a = withBiasColumn(A.get(l - 1));
        D.add(0, times(1.0 / m, times(transpose(delta), a)));
        if (l > 1) {
            delta = hadamard(times(delta, Thetas.get(l - 1)), hadamard(a, map(a, t -> 1 - t)));
        }
    }
    return D;
}

// wrong biasMissingInPass: no bias unit on the way forward, by Commons Math
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.preMultiply(deltaNext).getSubVector(1, z.getDimension()), sigmoidGradient(z));
}

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int L = Thetas.size() + 1;
    List<RealMatrix> Delta = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        Delta.add(times(0, Theta));
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> z = new ArrayList<>();
        List<RealVector> a = new ArrayList<>();
        a.add(X.getRowVector(i));
        for (int l = 1; l < L; l++) {
            z.add(Thetas.get(l - 1).operate(a.get(l - 1)));
            a.add(z.get(l - 1).map(t -> sigmoid(t)));
        }
        RealVector delta = minus(a.get(L - 1), Y.getRowVector(i));
        for (int l = L - 1; l >= 1; l--) {
            Delta.set(l - 1, plus(Delta.get(l - 1), delta.outerProduct(withBias(a.get(l - 1)))));
            if (l > 1) {
                delta = hiddenDelta(Thetas.get(l - 1), delta, z.get(l - 2));
            }
        }
    }
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix sum : Delta) {
        D.add(times(1.0 / m, sum));
    }
    return D;
}

// wrong notReset: the sums live outside the method
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.preMultiply(deltaNext).getSubVector(1, z.getDimension()), sigmoidGradient(z));
}

List<RealMatrix> Delta = new ArrayList<>();

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int L = Thetas.size() + 1;
    for (RealMatrix Theta : Thetas) {
        Delta.add(times(0, Theta));
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> z = new ArrayList<>();
        List<RealVector> a = new ArrayList<>();
        a.add(X.getRowVector(i));
        for (int l = 1; l < L; l++) {
            z.add(times(Thetas.get(l - 1), withBias(a.get(l - 1))));
            a.add(z.get(l - 1).map(t -> sigmoid(t)));
        }
        RealVector delta = minus(a.get(L - 1), Y.getRowVector(i));
        for (int l = L - 1; l >= 1; l--) {
            Delta.set(l - 1, plus(Delta.get(l - 1), delta.outerProduct(withBias(a.get(l - 1)))));
            if (l > 1) {
                delta = hiddenDelta(Thetas.get(l - 1), delta, z.get(l - 2));
            }
        }
    }
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix sum : Delta) {
        D.add(times(1.0 / m, sum));
    }
    return D;
}

// wrong notReset: zeros only when the sizes change
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.preMultiply(deltaNext).getSubVector(1, z.getDimension()), sigmoidGradient(z));
}

List<RealMatrix> Delta = new ArrayList<>();

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int L = Thetas.size() + 1;
    boolean fits = Delta.size() == Thetas.size();
    for (int l = 0; fits && l < Thetas.size(); l++) {
        fits = Delta.get(l).getRowDimension() == Thetas.get(l).getRowDimension()
                && Delta.get(l).getColumnDimension() == Thetas.get(l).getColumnDimension();
    }
    if (!fits) {
        Delta.clear();
        for (RealMatrix Theta : Thetas) {
            Delta.add(times(0, Theta));
        }
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> z = new ArrayList<>();
        List<RealVector> a = new ArrayList<>();
        a.add(X.getRowVector(i));
        for (int l = 1; l < L; l++) {
            z.add(times(Thetas.get(l - 1), withBias(a.get(l - 1))));
            a.add(z.get(l - 1).map(t -> sigmoid(t)));
        }
        RealVector delta = minus(a.get(L - 1), Y.getRowVector(i));
        for (int l = L - 1; l >= 1; l--) {
            Delta.set(l - 1, plus(Delta.get(l - 1), delta.outerProduct(withBias(a.get(l - 1)))));
            if (l > 1) {
                delta = hiddenDelta(Thetas.get(l - 1), delta, z.get(l - 2));
            }
        }
    }
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix sum : Delta) {
        D.add(times(1.0 / m, sum));
    }
    return D;
}

// wrong "the argument Thetas was changed": takes a step downhill on the way
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.preMultiply(deltaNext).getSubVector(1, z.getDimension()), sigmoidGradient(z));
}

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int L = Thetas.size() + 1;
    List<RealMatrix> Delta = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        Delta.add(times(0, Theta));
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> z = new ArrayList<>();
        List<RealVector> a = new ArrayList<>();
        a.add(X.getRowVector(i));
        for (int l = 1; l < L; l++) {
            z.add(times(Thetas.get(l - 1), withBias(a.get(l - 1))));
            a.add(z.get(l - 1).map(t -> sigmoid(t)));
        }
        RealVector delta = minus(a.get(L - 1), Y.getRowVector(i));
        for (int l = L - 1; l >= 1; l--) {
            Delta.set(l - 1, plus(Delta.get(l - 1), delta.outerProduct(withBias(a.get(l - 1)))));
            if (l > 1) {
                delta = hiddenDelta(Thetas.get(l - 1), delta, z.get(l - 2));
            }
        }
    }
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix sum : Delta) {
        D.add(times(1.0 / m, sum));
        Thetas.set(D.size() - 1, minus(Thetas.get(D.size() - 1), D.get(D.size() - 1)));
    }
    return D;
}

// wrong "has wrong entries": the accumulators are the Thetas themselves
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.preMultiply(deltaNext).getSubVector(1, z.getDimension()), sigmoidGradient(z));
}

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int L = Thetas.size() + 1;
    List<RealMatrix> Delta = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        Delta.add(Theta);
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> z = new ArrayList<>();
        List<RealVector> a = new ArrayList<>();
        a.add(X.getRowVector(i));
        for (int l = 1; l < L; l++) {
            z.add(times(Thetas.get(l - 1), withBias(a.get(l - 1))));
            a.add(z.get(l - 1).map(t -> sigmoid(t)));
        }
        RealVector delta = minus(a.get(L - 1), Y.getRowVector(i));
        for (int l = L - 1; l >= 1; l--) {
            RealMatrix sum = plus(Delta.get(l - 1), delta.outerProduct(withBias(a.get(l - 1))));
            Delta.get(l - 1).setSubMatrix(sum.getData(), 0, 0);
            if (l > 1) {
                delta = hiddenDelta(Thetas.get(l - 1), delta, z.get(l - 2));
            }
        }
    }
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix sum : Delta) {
        D.add(times(1.0 / m, sum));
    }
    return D;
}

// wrong "has wrong entries": squashes X
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.preMultiply(deltaNext).getSubVector(1, z.getDimension()), sigmoidGradient(z));
}

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    X.setEntry(0, 0, sigmoid(X.getEntry(0, 0)));
    int L = Thetas.size() + 1;
    List<RealMatrix> Delta = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        Delta.add(times(0, Theta));
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> z = new ArrayList<>();
        List<RealVector> a = new ArrayList<>();
        a.add(X.getRowVector(i));
        for (int l = 1; l < L; l++) {
            z.add(times(Thetas.get(l - 1), withBias(a.get(l - 1))));
            a.add(z.get(l - 1).map(t -> sigmoid(t)));
        }
        RealVector delta = minus(a.get(L - 1), Y.getRowVector(i));
        for (int l = L - 1; l >= 1; l--) {
            Delta.set(l - 1, plus(Delta.get(l - 1), delta.outerProduct(withBias(a.get(l - 1)))));
            if (l > 1) {
                delta = hiddenDelta(Thetas.get(l - 1), delta, z.get(l - 2));
            }
        }
    }
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix sum : Delta) {
        D.add(times(1.0 / m, sum));
    }
    return D;
}

// wrong "not one D for each Theta": stops before the first layer
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.preMultiply(deltaNext).getSubVector(1, z.getDimension()), sigmoidGradient(z));
}

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int L = Thetas.size() + 1;
    List<RealMatrix> Delta = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        Delta.add(times(0, Theta));
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> z = new ArrayList<>();
        List<RealVector> a = new ArrayList<>();
        a.add(X.getRowVector(i));
        for (int l = 1; l < L; l++) {
            z.add(times(Thetas.get(l - 1), withBias(a.get(l - 1))));
            a.add(z.get(l - 1).map(t -> sigmoid(t)));
        }
        RealVector delta = minus(a.get(L - 1), Y.getRowVector(i));
        for (int l = L - 1; l >= 1; l--) {
            Delta.set(l - 1, plus(Delta.get(l - 1), delta.outerProduct(withBias(a.get(l - 1)))));
            if (l > 1) {
                delta = hiddenDelta(Thetas.get(l - 1), delta, z.get(l - 2));
            }
        }
    }
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix sum : Delta) {
        D.add(times(1.0 / m, sum));
    }
    return D.subList(1, D.size());
}

// wrong "is wrong first": g' forgotten in the first hidden layer only
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.preMultiply(deltaNext).getSubVector(1, z.getDimension()), sigmoidGradient(z));
}

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int L = Thetas.size() + 1;
    List<RealMatrix> Delta = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        Delta.add(times(0, Theta));
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> z = new ArrayList<>();
        List<RealVector> a = new ArrayList<>();
        a.add(X.getRowVector(i));
        for (int l = 1; l < L; l++) {
            z.add(times(Thetas.get(l - 1), withBias(a.get(l - 1))));
            a.add(z.get(l - 1).map(t -> sigmoid(t)));
        }
        RealVector delta = minus(a.get(L - 1), Y.getRowVector(i));
        for (int l = L - 1; l >= 1; l--) {
            Delta.set(l - 1, plus(Delta.get(l - 1), delta.outerProduct(withBias(a.get(l - 1)))));
            if (l > 1) {
                delta = l > 2
                        ? hiddenDelta(Thetas.get(l - 1), delta, z.get(l - 2))
                        : Thetas.get(l - 1).preMultiply(delta).getSubVector(1, z.get(0).getDimension());
            }
        }
    }
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix sum : Delta) {
        D.add(times(1.0 / m, sum));
    }
    return D;
}

// wrong "needs hidden-delta": built on a stub
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    throw new UnsupportedOperationException("hidden-delta");
}

List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int L = Thetas.size() + 1;
    List<RealMatrix> Delta = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        Delta.add(times(0, Theta));
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> z = new ArrayList<>();
        List<RealVector> a = new ArrayList<>();
        a.add(X.getRowVector(i));
        for (int l = 1; l < L; l++) {
            z.add(times(Thetas.get(l - 1), withBias(a.get(l - 1))));
            a.add(z.get(l - 1).map(t -> sigmoid(t)));
        }
        RealVector delta = minus(a.get(L - 1), Y.getRowVector(i));
        for (int l = L - 1; l >= 1; l--) {
            Delta.set(l - 1, plus(Delta.get(l - 1), delta.outerProduct(withBias(a.get(l - 1)))));
            if (l > 1) {
                delta = hiddenDelta(Thetas.get(l - 1), delta, z.get(l - 2));
            }
        }
    }
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix sum : Delta) {
        D.add(times(1.0 / m, sum));
    }
    return D;
}

// wrong "is not written yet": the stub
List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("backpropagation");
}

// wrong nothingAdded: the zeros of a first slice
List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    List<RealMatrix> Delta = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        Delta.add(times(0, Theta));
    }
    return Delta;
}
