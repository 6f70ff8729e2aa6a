// right: product, cut, slope
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector blame = times(transpose(Theta), deltaNext);
    return hadamard(blame.getSubVector(1, z.getDimension()), sigmoidGradient(z));
}

// right: the bias column cut off Theta first
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealMatrix cut = Theta.getSubMatrix(0, Theta.getRowDimension() - 1, 1, Theta.getColumnDimension() - 1);
    return hadamard(times(transpose(cut), deltaNext), sigmoidGradient(z));
}

// right: two loops
RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector delta = z.copy();
    for (int j = 0; j < z.getDimension(); j++) {
        double blame = 0;
        for (int i = 0; i < deltaNext.getDimension(); i++) {
            blame += Theta.getEntry(i, j + 1) * deltaNext.getEntry(i);
        }
        double g = 1 / (1 + Math.exp(-z.getEntry(j)));
        delta.setEntry(j, blame * g * (1 - g));
    }
    return delta;
}

// right: a slope for the bias unit as well, then cut
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector slope = vector(0).append(sigmoidGradient(z));
    return Theta.preMultiply(deltaNext).ebeMultiply(slope).getSubVector(1, z.getDimension());
}

// wrong biasKept: a slope for the bias unit, and not cut
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector blame = times(transpose(Theta), deltaNext);
    return hadamard(blame, sigmoidGradient(vector(1).append(z)));
}

// wrong biasKept: a (1 - a) with the bias unit in a gives it 0
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector blame = times(transpose(Theta), deltaNext);
    RealVector a = vector(1).append(z.map(t -> sigmoid(t)));
    return hadamard(blame, hadamard(a, a.map(t -> 1 - t)));
}

// wrong biasKept: z with a bias unit of 0
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector blame = times(transpose(Theta), deltaNext);
    return blame.ebeMultiply(sigmoidGradient(vector(0).append(z)));
}

// wrong biasKeptInProduct: the same, slope first
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector blame = times(transpose(Theta), deltaNext);
    return hadamard(sigmoidGradient(z), blame);
}

// wrong biasKeptInProduct: the same, by Commons Math
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return Theta.transpose().operate(deltaNext).ebeMultiply(sigmoidGradient(z));
}

// wrong biasKeptInProduct: the same, by Commons Math, slope first
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return sigmoidGradient(z).ebeMultiply(Theta.preMultiply(deltaNext));
}

// wrong lastDropped: a loop that starts at column 0
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector slope = sigmoidGradient(z);
    RealVector delta = z.copy();
    for (int j = 0; j < z.getDimension(); j++) {
        delta.setEntry(j, Theta.getColumnVector(j).dotProduct(deltaNext) * slope.getEntry(j));
    }
    return delta;
}

// wrong notTransposed: Theta as it leads forward
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.operate(deltaNext), sigmoidGradient(z));
}

// wrong "the argument z was changed": the slope in place
RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector shares = times(transpose(Theta), deltaNext).getSubVector(1, z.getDimension());
    z.mapToSelf(t -> 1 / (1 + Math.exp(-t))).mapToSelf(g -> g * (1 - g));
    return hadamard(shares, z);
}

// wrong "the argument Theta was changed": the bias column set to 0 in place
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        Theta.setEntry(i, 0, 0);
    }
    RealVector shares = times(transpose(Theta), deltaNext).getSubVector(1, z.getDimension());
    return hadamard(shares, sigmoidGradient(z));
}

// wrong "needs sigmoid-gradient": built on a stub
RealVector sigmoidGradient(RealVector z) {
    throw new UnsupportedOperationException("sigmoid-gradient");
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector shares = times(transpose(Theta), deltaNext).getSubVector(1, z.getDimension());
    return hadamard(shares, sigmoidGradient(z));
}

// wrong "is not written yet": the stub
RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("hidden-delta");
}
