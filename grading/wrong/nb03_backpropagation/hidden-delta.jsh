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

// wrong BIAS_KEPT: a slope for the bias unit, and not cut
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

// wrong BIAS_KEPT: a (1 - a) with the bias unit in a gives it 0
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

// wrong BIAS_KEPT: z with a bias unit of 0
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

// wrong BIAS_KEPT_HADAMARD: the product is one entry too long for the slope
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector blame = times(transpose(Theta), deltaNext);
    return hadamard(blame, sigmoidGradient(z));
}

// wrong BIAS_KEPT_HADAMARD_LEFT: the same, slope first
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

// wrong BIAS_KEPT_EBE: the same, by Commons Math
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return Theta.transpose().operate(deltaNext).ebeMultiply(sigmoidGradient(z));
}

// wrong BIAS_KEPT_EBE_LEFT: the same, by Commons Math, slope first
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return sigmoidGradient(z).ebeMultiply(Theta.preMultiply(deltaNext));
}

// wrong LAST_DROPPED: the last component dropped
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector blame = times(transpose(Theta), deltaNext);
    return hadamard(blame.getSubVector(0, z.getDimension()), sigmoidGradient(z));
}

// wrong LAST_DROPPED: a loop that starts at column 0
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

// wrong NOT_TRANSPOSED: Theta as it leads forward
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(Theta.operate(deltaNext), sigmoidGradient(z));
}

// wrong NOT_TRANSPOSED_TIMES: the same with the kit's word
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    return hadamard(times(Theta, deltaNext), sigmoidGradient(z));
}

// wrong SLOPE_FORGOTTEN: blame only
RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector shares = times(transpose(Theta), deltaNext).getSubVector(1, z.getDimension());
    return shares;
}

// wrong SLOPE_IS_G: g in place of its slope
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector shares = times(transpose(Theta), deltaNext).getSubVector(1, z.getDimension());
    return hadamard(shares, z.map(t -> sigmoid(t)));
}

// wrong SLOPE_OF_A: the slope at a
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector shares = times(transpose(Theta), deltaNext).getSubVector(1, z.getDimension());
    return hadamard(shares, sigmoidGradient(z.map(t -> sigmoid(t))));
}

// wrong SLOPE_WITHOUT_SIGMOID: z (1 - z)
RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector shares = times(transpose(Theta), deltaNext).getSubVector(1, z.getDimension());
    return hadamard(shares, z.map(t -> t * (1 - t)));
}

// wrong SLOPE_OF_BLAME: the slope at the blame
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector shares = times(transpose(Theta), deltaNext).getSubVector(1, z.getDimension());
    return sigmoidGradient(shares);
}

// wrong SLOPE_ADDED: plus for times
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector shares = times(transpose(Theta), deltaNext).getSubVector(1, z.getDimension());
    return plus(shares, sigmoidGradient(z));
}

// wrong FIRST_UNIT_ONLY: the first row of Theta
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector shares = Theta.getRowVector(0).getSubVector(1, z.getDimension()).mapMultiply(deltaNext.getEntry(0));
    return hadamard(shares, sigmoidGradient(z));
}

// wrong DELTA_FORGOTTEN: the weights alone
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector sums = z.copy();
    for (int j = 0; j < z.getDimension(); j++) {
        sums.setEntry(j, Arrays.stream(Theta.getColumn(j + 1)).sum());
    }
    return hadamard(sums, sigmoidGradient(z));
}

// wrong SIGN: minus on the way back
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> sigmoid(t) * (1 - sigmoid(t)));
}

RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z) {
    RealVector shares = times(transpose(Theta), deltaNext).getSubVector(1, z.getDimension());
    return times(-1, hadamard(shares, sigmoidGradient(z)));
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
