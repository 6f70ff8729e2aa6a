// right: g once, then g (1 - g)
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector sigmoidGradient(RealVector z) {
    RealVector g = z.map(t -> sigmoid(t));
    return hadamard(g, g.map(t -> 1 - t));
}

// right: a loop
RealVector sigmoidGradient(RealVector z) {
    double[] slope = new double[z.getDimension()];
    for (int i = 0; i < slope.length; i++) {
        double g = 1 / (1 + Math.exp(-z.getEntry(i)));
        slope[i] = g * (1 - g);
    }
    return vector(slope);
}

// right: on a copy, in place
RealVector sigmoidGradient(RealVector z) {
    return z.copy().mapToSelf(t -> {
        double g = 0.5 * (1 + Math.tanh(t / 2));
        return g - g * g;
    });
}

// right: the even form, which never overflows
RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> Math.exp(-Math.abs(t)) / Math.pow(1 + Math.exp(-Math.abs(t)), 2));
}

// wrong "the argument z was changed": in place, without a copy
RealVector sigmoidGradient(RealVector z) {
    z.mapToSelf(t -> 1 / (1 + Math.exp(-t)));
    return z.map(g -> g * (1 - g));
}

// wrong "it returned its own argument z, changed": in place from first to last
RealVector sigmoidGradient(RealVector z) {
    return z.mapToSelf(t -> 1 / (1 + Math.exp(-t))).mapToSelf(g -> g * (1 - g));
}

// wrong "not the right value": a difference in place of the derivative
RealVector sigmoidGradient(RealVector z) {
    return z.map(t -> (1 / (1 + Math.exp(-t - 0.01)) - 1 / (1 + Math.exp(-t + 0.01))) / 0.02);
}

// wrong "is not written yet": the stub
RealVector sigmoidGradient(RealVector z) {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("sigmoid-gradient");
}
