// right: the kit's word
RealVector outputDelta(RealVector aL, RealVector y) {
    return minus(aL, y);
}

// right: Commons Math's own
RealVector outputDelta(RealVector aL, RealVector y) {
    return aL.subtract(y);
}

// right: a loop
RealVector outputDelta(RealVector aL, RealVector y) {
    RealVector delta = aL.copy();
    for (int k = 0; k < y.getDimension(); k++) {
        delta.addToEntry(k, -y.getEntry(k));
    }
    return delta;
}

// wrong SIGN: y - a
RealVector outputDelta(RealVector aL, RealVector y) {
    return minus(y, aL);
}

// wrong SLOPE: the delta of the squared error
RealVector outputDelta(RealVector aL, RealVector y) {
    return hadamard(minus(aL, y), aL.map(a -> a * (1 - a)));
}

// wrong SLOPE_BELOW: the derivative of the cost by a
RealVector outputDelta(RealVector aL, RealVector y) {
    return minus(aL, y).ebeDivide(aL.map(a -> a * (1 - a)));
}

// wrong SQUARED: the square of the difference
RealVector outputDelta(RealVector aL, RealVector y) {
    return minus(aL, y).map(d -> d * d);
}

// wrong HALF_SQUARE: the squared error itself
RealVector outputDelta(RealVector aL, RealVector y) {
    return minus(aL, y).map(d -> 0.5 * d * d);
}

// wrong ABSOLUTE: the distance
RealVector outputDelta(RealVector aL, RealVector y) {
    return minus(aL, y).map(d -> Math.abs(d));
}

// wrong COST: the cross-entropy
RealVector outputDelta(RealVector aL, RealVector y) {
    RealVector cost = y.copy();
    for (int k = 0; k < y.getDimension(); k++) {
        double a = aL.getEntry(k);
        cost.setEntry(k, -y.getEntry(k) * Math.log(a) - (1 - y.getEntry(k)) * Math.log(1 - a));
    }
    return cost;
}

// wrong ACTIVATION: y forgotten
RealVector outputDelta(RealVector aL, RealVector y) {
    return aL.copy();
}

// wrong "the argument aL was changed": in place, without a copy
RealVector outputDelta(RealVector aL, RealVector y) {
    for (int k = 0; k < y.getDimension(); k++) {
        aL.addToEntry(k, -y.getEntry(k));
    }
    return aL.copy();
}

// wrong "not the right shape": the first output only
RealVector outputDelta(RealVector aL, RealVector y) {
    return vector(aL.getEntry(0) - y.getEntry(0));
}

// wrong "is not written yet": the stub
RealVector outputDelta(RealVector aL, RealVector y) {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("output-delta");
}
