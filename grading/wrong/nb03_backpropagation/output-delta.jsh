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
