// right: the deltas, times out
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = (outO2 - t2) * outO2 * (1 - outO2);
    return new double[] {deltaO1 * outH1, deltaO1 * outH2, deltaO2 * outH1, deltaO2 * outH2};
}

// right: three factors each, as the lecture writes them
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double[] g = new double[4];
    g[0] = -(t1 - outO1) * outO1 * (1 - outO1) * outH1;
    g[1] = -(t1 - outO1) * outO1 * (1 - outO1) * outH2;
    g[2] = -(t2 - outO2) * outO2 * (1 - outO2) * outH1;
    g[3] = -(t2 - outO2) * outO2 * (1 - outO2) * outH2;
    return g;
}

// right: an outer product, through vectors
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
RealVector outputDeltas() {
    RealVector out = vector(outO1, outO2);
    RealVector net = vector(Math.log(outO1 / (1 - outO1)), Math.log(outO2 / (1 - outO2)));
    return hadamard(minus(out, vector(t1, t2)), sigmoidGradient(net));
}

double[] outputGradients() {
    RealMatrix D = outputDeltas().outerProduct(vector(outH1, outH2));
    return new double[] {D.getEntry(0, 0), D.getEntry(0, 1), D.getEntry(1, 0), D.getEntry(1, 1)};
}

// wrong SIGN: target minus out
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = (t1 - outO1) * outO1 * (1 - outO1);
    double deltaO2 = (t2 - outO2) * outO2 * (1 - outO2);
    return new double[] {deltaO1 * outH1, deltaO1 * outH2, deltaO2 * outH1, deltaO2 * outH2};
}

// wrong NO_SLOPE: the delta of the cross-entropy
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = outO1 - t1;
    double deltaO2 = outO2 - t2;
    return new double[] {deltaO1 * outH1, deltaO1 * outH2, deltaO2 * outH1, deltaO2 * outH2};
}

// wrong NO_ERROR: the slope alone
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = outO1 * (1 - outO1);
    double deltaO2 = outO2 * (1 - outO2);
    return new double[] {deltaO1 * outH1, deltaO1 * outH2, deltaO2 * outH1, deltaO2 * outH2};
}

// wrong SLOPE_OF_OUT: the sigmoid applied once more
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = (outO1 - t1) * sigmoidGradient(outO1);
    double deltaO2 = (outO2 - t2) * sigmoidGradient(outO2);
    return new double[] {deltaO1 * outH1, deltaO1 * outH2, deltaO2 * outH1, deltaO2 * outH2};
}

// wrong SLOPE_OF_NET: net (1 - net)
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double netO1 = w5 * outH1 + w6 * outH2 + b2, netO2 = w7 * outH1 + w8 * outH2 + b2;
double[] outputGradients() {
    double deltaO1 = (outO1 - t1) * netO1 * (1 - netO1);
    double deltaO2 = (outO2 - t2) * netO2 * (1 - netO2);
    return new double[] {deltaO1 * outH1, deltaO1 * outH2, deltaO2 * outH1, deltaO2 * outH2};
}

// wrong ORDER: w5 and w7 first
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = (outO2 - t2) * outO2 * (1 - outO2);
    return new double[] {deltaO1 * outH1, deltaO2 * outH1, deltaO1 * outH2, deltaO2 * outH2};
}

// wrong TWICE: the half was dropped
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = 2 * (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = 2 * (outO2 - t2) * outO2 * (1 - outO2);
    return new double[] {deltaO1 * outH1, deltaO1 * outH2, deltaO2 * outH1, deltaO2 * outH2};
}

// wrong HALF: the half was kept
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = 0.5 * (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = 0.5 * (outO2 - t2) * outO2 * (1 - outO2);
    return new double[] {deltaO1 * outH1, deltaO1 * outH2, deltaO2 * outH1, deltaO2 * outH2};
}

// wrong NET_FOR_OUT: times net
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = (outO2 - t2) * outO2 * (1 - outO2);
    return new double[] {deltaO1 * (w1 * i1 + w2 * i2 + b1), deltaO1 * (w3 * i1 + w4 * i2 + b1), deltaO2 * (w1 * i1 + w2 * i2 + b1), deltaO2 * (w3 * i1 + w4 * i2 + b1)};
}

// wrong INPUT_FOR_OUT: times the input
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = (outO2 - t2) * outO2 * (1 - outO2);
    return new double[] {deltaO1 * i1, deltaO1 * i2, deltaO2 * i1, deltaO2 * i2};
}

// wrong DELTA_ALONE: the last factor is missing
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = (outO2 - t2) * outO2 * (1 - outO2);
    return new double[] {deltaO1, deltaO1, deltaO2, deltaO2};
}

// wrong WEIGHT_FOR_OUT: times the weight
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = (outO2 - t2) * outO2 * (1 - outO2);
    return new double[] {deltaO1 * w5, deltaO1 * w6, deltaO2 * w7, deltaO2 * w8};
}

// wrong ONE_DELTA: copied lines
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = (outO1 - t1) * outO1 * (1 - outO1);
    return new double[] {deltaO1 * outH1, deltaO1 * outH2, deltaO2 * outH1, deltaO2 * outH2};
}

// wrong STEPPED: the new weights
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = (outO2 - t2) * outO2 * (1 - outO2);
    return new double[] {w5 - 0.5 * deltaO1 * outH1, w6 - 0.5 * deltaO1 * outH2, w7 - 0.5 * deltaO2 * outH1, w8 - 0.5 * deltaO2 * outH2};
}

// wrong ROUNDED_OUTPUT_GRADIENTS: four decimals
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    return new double[] {0.08217, 0.08267, -0.0226, -0.02274};
}

// wrong "not the right shape": the first two
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = (outO2 - t2) * outO2 * (1 - outO2);
    return new double[] {deltaO1 * outH1, deltaO1 * outH2};
}

// wrong "is not the lecture": only the worked one
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    return new double[] {0.082167041, 0.082167041, 0.082167041, 0.082167041};
}

// wrong "is not written yet": the stub
double[] outputGradients() {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("output-gradients");
}
