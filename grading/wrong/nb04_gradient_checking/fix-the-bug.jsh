// right: the bias entry is dropped in front
List<RealMatrix> fixedBackpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int last = Thetas.size();
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        D.add(times(0, Theta)); // of Theta's size, all zeros
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> a = new ArrayList<>(); // a.get(0) is the input layer
        List<RealVector> z = new ArrayList<>(); // z.get(0) belongs to a.get(1)
        a.add(X.getRowVector(i));
        for (int l = 0; l < last; l++) {
            z.add(times(Thetas.get(l), withBias(a.get(l))));
            a.add(sigmoid(z.get(l)));
        }
        RealVector delta = minus(a.get(last), Y.getRowVector(i));
        for (int l = last - 1; l >= 0; l--) {
            RealMatrix outer = delta.outerProduct(withBias(a.get(l)));
            D.set(l, plus(D.get(l), times(1.0 / m, outer)));
            if (l > 0) {
                RealVector blame = times(transpose(Thetas.get(l)), delta);
                RealVector kept = blame.getSubVector(1, blame.getDimension() - 1);
                delta = hadamard(kept, sigmoidGradient(z.get(l - 1)));
            }
        }
    }
    return D;
}

// right: all examples at once
List<RealMatrix> fixedBackpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    List<RealMatrix> A = new ArrayList<>(List.of(X));
    List<RealMatrix> Z = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        Z.add(times(withBias(A.get(A.size() - 1)), transpose(Theta)));
        A.add(sigmoid(Z.get(Z.size() - 1)));
    }
    RealMatrix delta = minus(A.get(Thetas.size()), Y);
    LinkedList<RealMatrix> D = new LinkedList<>();
    for (int l = Thetas.size() - 1; l >= 0; l--) {
        D.addFirst(times(1.0 / X.getRowDimension(), times(transpose(delta), withBias(A.get(l)))));
        if (l > 0) {
            delta = hadamard(withoutBias(times(delta, Thetas.get(l))), sigmoidGradient(Z.get(l - 1)));
        }
    }
    return D;
}

// right: entries copied by a loop, in a method of its own
List<RealMatrix> fixedBackpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int last = Thetas.size();
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        D.add(times(0, Theta)); // of Theta's size, all zeros
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> a = new ArrayList<>(); // a.get(0) is the input layer
        List<RealVector> z = new ArrayList<>(); // z.get(0) belongs to a.get(1)
        a.add(X.getRowVector(i));
        for (int l = 0; l < last; l++) {
            z.add(times(Thetas.get(l), withBias(a.get(l))));
            a.add(sigmoid(z.get(l)));
        }
        RealVector delta = minus(a.get(last), Y.getRowVector(i));
        for (int l = last - 1; l >= 0; l--) {
            RealMatrix outer = delta.outerProduct(withBias(a.get(l)));
            D.set(l, plus(D.get(l), times(1.0 / m, outer)));
            if (l > 0) {
                RealVector blame = times(transpose(Thetas.get(l)), delta);
                RealVector kept = withoutFirst(blame);
                delta = hadamard(kept, sigmoidGradient(z.get(l - 1)));
            }
        }
    }
    return D;
}

RealVector withoutFirst(RealVector v) {
    double[] entries = new double[v.getDimension() - 1];
    for (int k = 0; k < entries.length; k++) {
        entries[k] = v.getEntry(k + 1);
    }
    return vector(entries);
}

// wrong lastExample: repaired, last example only
List<RealMatrix> fixedBackpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int last = Thetas.size();
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        D.add(times(0, Theta)); // of Theta's size, all zeros
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> a = new ArrayList<>(); // a.get(0) is the input layer
        List<RealVector> z = new ArrayList<>(); // z.get(0) belongs to a.get(1)
        a.add(X.getRowVector(i));
        for (int l = 0; l < last; l++) {
            z.add(times(Thetas.get(l), withBias(a.get(l))));
            a.add(sigmoid(z.get(l)));
        }
        RealVector delta = minus(a.get(last), Y.getRowVector(i));
        for (int l = last - 1; l >= 0; l--) {
            RealMatrix outer = delta.outerProduct(withBias(a.get(l)));
            D.set(l, times(1.0 / m, outer));
            if (l > 0) {
                RealVector blame = times(transpose(Thetas.get(l)), delta);
                RealVector kept = blame.getSubVector(1, blame.getDimension() - 1);
                delta = hadamard(kept, sigmoidGradient(z.get(l - 1)));
            }
        }
    }
    return D;
}

// wrong "threw OutOfRangeException": one entry too many
List<RealMatrix> fixedBackpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int last = Thetas.size();
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        D.add(times(0, Theta)); // of Theta's size, all zeros
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> a = new ArrayList<>(); // a.get(0) is the input layer
        List<RealVector> z = new ArrayList<>(); // z.get(0) belongs to a.get(1)
        a.add(X.getRowVector(i));
        for (int l = 0; l < last; l++) {
            z.add(times(Thetas.get(l), withBias(a.get(l))));
            a.add(sigmoid(z.get(l)));
        }
        RealVector delta = minus(a.get(last), Y.getRowVector(i));
        for (int l = last - 1; l >= 0; l--) {
            RealMatrix outer = delta.outerProduct(withBias(a.get(l)));
            D.set(l, plus(D.get(l), times(1.0 / m, outer)));
            if (l > 0) {
                RealVector blame = times(transpose(Thetas.get(l)), delta);
                RealVector kept = blame.getSubVector(1, blame.getDimension());
                delta = hadamard(kept, sigmoidGradient(z.get(l - 1)));
            }
        }
    }
    return D;
}

// wrong integerDivision: the mean as whole numbers
List<RealMatrix> fixedBackpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int m = X.getRowDimension();
    int last = Thetas.size();
    List<RealMatrix> D = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        D.add(times(0, Theta)); // of Theta's size, all zeros
    }
    for (int i = 0; i < m; i++) {
        List<RealVector> a = new ArrayList<>(); // a.get(0) is the input layer
        List<RealVector> z = new ArrayList<>(); // z.get(0) belongs to a.get(1)
        a.add(X.getRowVector(i));
        for (int l = 0; l < last; l++) {
            z.add(times(Thetas.get(l), withBias(a.get(l))));
            a.add(sigmoid(z.get(l)));
        }
        RealVector delta = minus(a.get(last), Y.getRowVector(i));
        for (int l = last - 1; l >= 0; l--) {
            RealMatrix outer = delta.outerProduct(withBias(a.get(l)));
            D.set(l, plus(D.get(l), times(1 / m, outer)));
            if (l > 0) {
                RealVector blame = times(transpose(Thetas.get(l)), delta);
                RealVector kept = blame.getSubVector(1, blame.getDimension() - 1);
                delta = hadamard(kept, sigmoidGradient(z.get(l - 1)));
            }
        }
    }
    return D;
}

// wrong "needs find-the-bug": nothing in it
List<RealMatrix> fixedBackpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    throw new UnsupportedOperationException("find-the-bug");
}

// wrong "is not written yet": the stub
List<RealMatrix> fixedBackpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    throw new UnsupportedOperationException("fix-the-bug");
}

// wrong "the argument Thetas was changed": works on the list
List<RealMatrix> fixedBackpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    List<RealMatrix> A = new ArrayList<>(List.of(X));
    List<RealMatrix> Z = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        Z.add(times(withBias(A.get(A.size() - 1)), transpose(Theta)));
        A.add(sigmoid(Z.get(Z.size() - 1)));
    }
    RealMatrix delta = minus(A.get(Thetas.size()), Y);
    for (int l = Thetas.size() - 1; l >= 0; l--) {
        RealMatrix Theta = Thetas.get(l);
        Thetas.set(l, times(1.0 / X.getRowDimension(), times(transpose(delta), withBias(A.get(l)))));
        if (l > 0) {
            delta = hadamard(withoutBias(times(delta, Theta)), sigmoidGradient(Z.get(l - 1)));
        }
    }
    return new ArrayList<>(Thetas);
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

List<RealMatrix> fixedBackpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
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

// wrong biasKept: the bias entry is dropped one layer too late
List<RealMatrix> fixedBackpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
    int last = Thetas.size();
    List<RealMatrix> A = new ArrayList<>(List.of(X));
    List<RealMatrix> Z = new ArrayList<>();
    for (RealMatrix Theta : Thetas) {
        Z.add(times(withBias(A.get(A.size() - 1)), transpose(Theta)));
        A.add(sigmoid(Z.get(Z.size() - 1)));
    }
    List<RealMatrix> D = new ArrayList<>();
    RealMatrix delta = minus(A.get(last), Y);
    for (int l = last - 1; l >= 0; l--) {
        D.add(0, times(1.0 / X.getRowDimension(), times(transpose(delta), withBias(A.get(l)))));
        if (l > 0) {
            RealMatrix units = l == last - 1 ? delta : withoutBias(delta);
            delta = hadamard(times(units, Thetas.get(l)), withBias(sigmoidGradient(Z.get(l - 1))));
        }
    }
    return D;
}
