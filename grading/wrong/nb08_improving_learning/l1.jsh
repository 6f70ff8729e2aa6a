// right: map
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> lambda / m * Math.signum(t));
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// right: three cases in a loop
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = constant(Theta.getRowDimension(), Theta.getColumnDimension(), 0);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        for (int j = 1; j < Theta.getColumnDimension(); j++) {
            double theta = Theta.getEntry(i, j);
            if (theta > 0) {
                gradient.setEntry(i, j, lambda / m);
            } else if (theta < 0) {
                gradient.setEntry(i, j, -lambda / m);
            }
        }
    }
    return gradient;
}

// right: Double.compare
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> lambda / m * (t > 0 ? 1 : t < 0 ? -1 : 0));
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong ONE_AT_ZERO: zero is positive
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> t >= 0 ? lambda / m : -lambda / m);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong MINUS_ONE_AT_ZERO: zero is negative
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> t > 0 ? lambda / m : -lambda / m);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong NAN_AT_ZERO: a quotient
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> lambda / m * t / Math.abs(t));
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong WITH_BIAS: all columns
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    return map(Theta, t -> lambda / m * Math.signum(t));
}

// wrong LAST_COLUMN: zeros at the end
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> lambda / m * Math.signum(t));
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, Theta.getColumnDimension() - 1, 0);
    }
    return gradient;
}

// wrong WITHOUT_COLUMN: the bias column taken away
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    return map(withoutBias(Theta), t -> lambda / m * Math.signum(t));
}

// wrong WITHOUT_M: lambda alone
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> lambda * Math.signum(t));
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong HALF: the factor of L2
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> lambda / (2 * m) * Math.signum(t));
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong OF_L2: the weight itself
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> lambda / m * t);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong ABSOLUTE: the absolute value
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> lambda / m * Math.abs(t));
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong WITHOUT_SIGN: the same for all
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> lambda / m);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong SIGN_TURNED: downhill already
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> -lambda / m * Math.signum(t));
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong SHRUNK: the weights after the step
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> lambda / m * Math.signum(t));
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return minus(Theta, gradient);
}

// wrong ZERO: whole numbers divided
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> 1 / m * lambda * Math.signum(t));
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong IN_PLACE: written into Theta
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            Theta.setEntry(i, j, j == 0 ? 0 : lambda / m * Math.signum(Theta.getEntry(i, j)));
        }
    }
    return Theta;
}

// wrong "is not written yet": the stub
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    throw new UnsupportedOperationException("l1");
}
