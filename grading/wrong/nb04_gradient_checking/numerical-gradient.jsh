// right: old value kept, set three times
RealMatrix numericalGradient(ToDoubleFunction<RealMatrix> J, RealMatrix Theta, double epsilon) {
    RealMatrix D = constant(Theta.getRowDimension(), Theta.getColumnDimension(), 0);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            double theta = Theta.getEntry(i, j);
            Theta.setEntry(i, j, theta + epsilon);
            double above = J.applyAsDouble(Theta);
            Theta.setEntry(i, j, theta - epsilon);
            double below = J.applyAsDouble(Theta);
            Theta.setEntry(i, j, theta);
            D.setEntry(i, j, (above - below) / (2 * epsilon));
        }
    }
    return D;
}

// right: two copies for each weight
RealMatrix numericalGradient(ToDoubleFunction<RealMatrix> J, RealMatrix Theta, double epsilon) {
    RealMatrix D = Theta.copy();
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            RealMatrix plus = Theta.copy();
            RealMatrix minus = Theta.copy();
            plus.addToEntry(i, j, epsilon);
            minus.addToEntry(i, j, -epsilon);
            D.setEntry(i, j, (J.applyAsDouble(plus) - J.applyAsDouble(minus)) / 2 / epsilon);
        }
    }
    return D;
}

// right: added to and taken from, back to rounding
RealMatrix numericalGradient(ToDoubleFunction<RealMatrix> J, RealMatrix Theta, double epsilon) {
    double[][] slopes = new double[Theta.getRowDimension()][Theta.getColumnDimension()];
    for (int i = 0; i < slopes.length; i++) {
        for (int j = 0; j < slopes[0].length; j++) {
            Theta.addToEntry(i, j, epsilon);
            double above = J.applyAsDouble(Theta);
            Theta.addToEntry(i, j, -2 * epsilon);
            slopes[i][j] = (above - J.applyAsDouble(Theta)) / (2 * epsilon);
            Theta.addToEntry(i, j, epsilon);
        }
    }
    return matrix(slopes);
}

// right: a perturbation matrix, as in the Stanford course
RealMatrix numericalGradient(ToDoubleFunction<RealMatrix> J, RealMatrix Theta, double epsilon) {
    RealMatrix D = times(0, Theta);
    RealMatrix step = times(0, Theta);
    for (int k = 0; k < D.getRowDimension() * D.getColumnDimension(); k++) {
        int i = k / D.getColumnDimension();
        int j = k % D.getColumnDimension();
        step.setEntry(i, j, epsilon);
        D.setEntry(i, j, (J.applyAsDouble(plus(Theta, step)) - J.applyAsDouble(minus(Theta, step))) / (2 * epsilon));
        step.setEntry(i, j, 0);
    }
    return D;
}

// wrong oneSidedOverTwo: a single step back
RealMatrix numericalGradient(ToDoubleFunction<RealMatrix> J, RealMatrix Theta, double epsilon) {
    RealMatrix D = times(0, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            double theta = Theta.getEntry(i, j);
            Theta.addToEntry(i, j, epsilon);
            double above = J.applyAsDouble(Theta);
            Theta.addToEntry(i, j, -epsilon);
            double below = J.applyAsDouble(Theta);
            D.setEntry(i, j, (above - below) / (2 * epsilon));
        }
    }
    return D;
}

// wrong tinyEpsilon: an epsilon of its own
RealMatrix numericalGradient(ToDoubleFunction<RealMatrix> J, RealMatrix Theta, double epsilon) {
    RealMatrix D = times(0, Theta);
    epsilon = 1e-4;
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            double theta = Theta.getEntry(i, j);
            Theta.setEntry(i, j, theta + epsilon);
            double above = J.applyAsDouble(Theta);
            Theta.setEntry(i, j, theta - epsilon);
            double below = J.applyAsDouble(Theta);
            Theta.setEntry(i, j, theta);
            D.setEntry(i, j, (above - below) / (2 * epsilon));
        }
    }
    return D;
}

// wrong tinyEpsilon: another epsilon of its own
RealMatrix numericalGradient(ToDoubleFunction<RealMatrix> J, RealMatrix Theta, double epsilon) {
    RealMatrix D = times(0, Theta);
    epsilon = 1e-7;
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            double theta = Theta.getEntry(i, j);
            Theta.setEntry(i, j, theta + epsilon);
            double above = J.applyAsDouble(Theta);
            Theta.setEntry(i, j, theta - epsilon);
            double below = J.applyAsDouble(Theta);
            Theta.setEntry(i, j, theta);
            D.setEntry(i, j, (above - below) / (2 * epsilon));
        }
    }
    return D;
}

// wrong "Theta was not put back": the last weight is not put back
RealMatrix numericalGradient(ToDoubleFunction<RealMatrix> J, RealMatrix Theta, double epsilon) {
    RealMatrix D = times(0, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            double theta = Theta.getEntry(i, j);
            Theta.setEntry(i, j, theta + epsilon);
            double above = J.applyAsDouble(Theta);
            Theta.setEntry(i, j, theta - epsilon);
            double below = J.applyAsDouble(Theta);
            D.setEntry(i, j, (above - below) / (2 * epsilon));
            if (j < Theta.getColumnDimension() - 1 || i < Theta.getRowDimension() - 1) {
                Theta.setEntry(i, j, theta);
            }
        }
    }
    return D;
}

// wrong "threw OutOfRangeException": rows and columns exchanged
RealMatrix numericalGradient(ToDoubleFunction<RealMatrix> J, RealMatrix Theta, double epsilon) {
    RealMatrix D = times(0, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            double theta = Theta.getEntry(j, i);
            D.setEntry(j, i, theta);
        }
    }
    return D;
}

// wrong "not the right shape": a single number for all
RealMatrix numericalGradient(ToDoubleFunction<RealMatrix> J, RealMatrix Theta, double epsilon) {
    return constant(1, 1, (J.applyAsDouble(Theta.scalarAdd(epsilon)) - J.applyAsDouble(Theta.scalarAdd(-epsilon))) / (2 * epsilon));
}

// wrong "is declared as": a function of a number
RealMatrix numericalGradient(DoubleUnaryOperator J, RealMatrix Theta, double epsilon) {
    return Theta;
}

// wrong "not the right value": Theta itself
RealMatrix numericalGradient(ToDoubleFunction<RealMatrix> J, RealMatrix Theta, double epsilon) {
    return Theta.copy();
}

// wrong "did not come back": never counts up
RealMatrix numericalGradient(ToDoubleFunction<RealMatrix> J, RealMatrix Theta, double epsilon) {
    int i = 0;
    while (i < Theta.getRowDimension()) {
        J.applyAsDouble(Theta);
    }
    return Theta;
}

// wrong "is not written yet": the stub
RealMatrix numericalGradient(ToDoubleFunction<RealMatrix> J, RealMatrix Theta, double epsilon) {
    throw new UnsupportedOperationException("numerical-gradient");
}
