// right: blame, slope, input
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] hiddenGradients() {
    double deltaO1 = (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = (outO2 - t2) * outO2 * (1 - outO2);
    double deltaH1 = (deltaO1 * w5 + deltaO2 * w7) * outH1 * (1 - outH1);
    double deltaH2 = (deltaO1 * w6 + deltaO2 * w8) * outH2 * (1 - outH2);
    return new double[] {deltaH1 * i1, deltaH1 * i2, deltaH2 * i1, deltaH2 * i2};
}

// right: every factor written out
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] hiddenGradients() {
    double o1 = -(t1 - outO1) * outO1 * (1 - outO1);
    double o2 = -(t2 - outO2) * outO2 * (1 - outO2);
    return new double[] {
        (o1 * w5 + o2 * w7) * outH1 * (1 - outH1) * i1,
        (o1 * w5 + o2 * w7) * outH1 * (1 - outH1) * i2,
        (o1 * w6 + o2 * w8) * outH2 * (1 - outH2) * i1,
        (o1 * w6 + o2 * w8) * outH2 * (1 - outH2) * i2
    };
}

// right: the transposed matrix of notebook 03
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] hiddenGradients() {
    RealVector out = vector(outO1, outO2);
    RealVector deltaO = hadamard(minus(out, vector(t1, t2)), map(out, a -> a * (1 - a)));
    RealMatrix W = matrix(row(w5, w6), row(w7, w8));
    RealVector deltaH = hadamard(times(transpose(W), deltaO), map(vector(outH1, outH2), a -> a * (1 - a)));
    RealMatrix D = deltaH.outerProduct(vector(i1, i2));
    return new double[] {D.getEntry(0, 0), D.getEntry(0, 1), D.getEntry(1, 0), D.getEntry(1, 1)};
}

// right: differences of the error
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double errorAt(double[] w) {
    double h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1), h2 = sigmoid(w[2] * i1 + w[3] * i2 + b1);
    double o1 = sigmoid(w5 * h1 + w6 * h2 + b2), o2 = sigmoid(w7 * h1 + w8 * h2 + b2);
    return ((t1 - o1) * (t1 - o1) + (t2 - o2) * (t2 - o2)) / 2;
}

double[] hiddenGradients() {
    double[] w = {w1, w2, w3, w4};
    double[] g = new double[4];
    for (int k = 0; k < 4; k++) {
        double[] up = w.clone(), down = w.clone();
        up[k] += 1e-4;
        down[k] -= 1e-4;
        g[k] = (errorAt(up) - errorAt(down)) / 2e-4;
    }
    return g;
}

// wrong otherOutput: the second overwrote the first
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] hiddenGradients() {
    double deltaO1 = (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = (outO2 - t2) * outO2 * (1 - outO2);
    double[] blame = new double[2];
    blame[0] = deltaO1 * w5;
    blame[1] = deltaO1 * w6;
    blame[0] = deltaO2 * w7;
    blame[1] = deltaO2 * w8;
    double deltaH1 = blame[0] * outH1 * (1 - outH1);
    double deltaH2 = blame[1] * outH2 * (1 - outH2);
    return new double[] {deltaH1 * i1, deltaH1 * i2, deltaH2 * i1, deltaH2 * i2};
}

// wrong rounded: six decimals
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] hiddenGradients() {
    return new double[] {0.000439, 0.000877, 0.000498, 0.000995};
}

// wrong "is not the lecture": w3 and w4 like w1 and w2
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] hiddenGradients() {
    double deltaO1 = (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = (outO2 - t2) * outO2 * (1 - outO2);
    double deltaH1 = (deltaO1 * w5 + deltaO2 * w7) * outH1 * (1 - outH1);
    double deltaH2 = (deltaO1 * w6 + deltaO2 * w8) * outH2 * (1 - outH2);
    return new double[] {deltaH1 * i1, deltaH1 * i2, deltaH1 * i1, deltaH1 * i2};
}

// wrong "is not written yet": the stub
double[] hiddenGradients() {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("hidden-gradients");
}
