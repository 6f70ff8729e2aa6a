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

// wrong rounded: four decimals
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
