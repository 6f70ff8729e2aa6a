// right: eight gradients, then the step
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double[] update(double[] w, double eta) {
    double h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1), h2 = sigmoid(w[2] * i1 + w[3] * i2 + b1);
    double o1 = sigmoid(w[4] * h1 + w[5] * h2 + b2), o2 = sigmoid(w[6] * h1 + w[7] * h2 + b2);
    double deltaO1 = (o1 - t1) * o1 * (1 - o1);
    double deltaO2 = (o2 - t2) * o2 * (1 - o2);
    double deltaH1 = (deltaO1 * w[4] + deltaO2 * w[6]) * h1 * (1 - h1);
    double deltaH2 = (deltaO1 * w[5] + deltaO2 * w[7]) * h2 * (1 - h2);
    double[] gradients = {
        deltaH1 * i1, deltaH1 * i2, deltaH2 * i1, deltaH2 * i2,
        deltaO1 * h1, deltaO1 * h2, deltaO2 * h1, deltaO2 * h2
    };
    double[] next = w.clone();
    for (int k = 0; k < 8; k++) {
        next[k] -= eta * gradients[k];
    }
    return next;
}

// right: matrices, all examples of one row
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double[] update(double[] w, double eta) {
    RealMatrix Theta1 = matrix(row(b1, w[0], w[1]), row(b1, w[2], w[3]));
    RealMatrix Theta2 = matrix(row(b2, w[4], w[5]), row(b2, w[6], w[7]));
    RealVector z2 = times(Theta1, withBias(vector(i1, i2)));
    RealVector a2 = sigmoid(z2);
    RealVector z3 = times(Theta2, withBias(a2));
    RealVector delta3 = hadamard(minus(sigmoid(z3), vector(t1, t2)), sigmoidGradient(z3));
    RealVector back = times(transpose(Theta2), delta3);
    RealVector delta2 = hadamard(back.getSubVector(1, 2), sigmoidGradient(z2));
    RealMatrix D1 = delta2.outerProduct(vector(i1, i2));
    RealMatrix D2 = delta3.outerProduct(a2);
    RealVector D = D1.getRowVector(0).append(D1.getRowVector(1))
            .append(D2.getRowVector(0)).append(D2.getRowVector(1));
    return minus(vector(w), times(eta, D)).toArray();
}

// right: in the order of the lecture, the old w5 to w8 kept
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double[] update(double[] w, double eta) {
    double h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1), h2 = sigmoid(w[2] * i1 + w[3] * i2 + b1);
    double o1 = sigmoid(w[4] * h1 + w[5] * h2 + b2), o2 = sigmoid(w[6] * h1 + w[7] * h2 + b2);
    double deltaO1 = (o1 - t1) * o1 * (1 - o1);
    double deltaO2 = (o2 - t2) * o2 * (1 - o2);
    double deltaH1 = (deltaO1 * w[4] + deltaO2 * w[6]) * h1 * (1 - h1);
    double deltaH2 = (deltaO1 * w[5] + deltaO2 * w[7]) * h2 * (1 - h2);
    double[] gradients = {
        deltaH1 * i1, deltaH1 * i2, deltaH2 * i1, deltaH2 * i2,
        deltaO1 * h1, deltaO1 * h2, deltaO2 * h1, deltaO2 * h2
    };
    double[] next = new double[8];
    for (int k = 7; k >= 0; k--) {
        next[k] = w[k] - eta * gradients[k];
    }
    return next;
}

// right: a copy that is changed in place
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double[] update(double[] w, double eta) {
    double[] old = w;
    w = w.clone();
    double h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1), h2 = sigmoid(w[2] * i1 + w[3] * i2 + b1);
    double o1 = sigmoid(w[4] * h1 + w[5] * h2 + b2), o2 = sigmoid(w[6] * h1 + w[7] * h2 + b2);
    double deltaO1 = (o1 - t1) * o1 * (1 - o1);
    double deltaO2 = (o2 - t2) * o2 * (1 - o2);
    double deltaH1 = (deltaO1 * w[4] + deltaO2 * w[6]) * h1 * (1 - h1);
    double deltaH2 = (deltaO1 * w[5] + deltaO2 * w[7]) * h2 * (1 - h2);
    double[] gradients = {
        deltaH1 * i1, deltaH1 * i2, deltaH2 * i1, deltaH2 * i2,
        deltaO1 * h1, deltaO1 * h2, deltaO2 * h1, deltaO2 * h2
    };
    for (int k = 0; k < 8; k++) {
        w[k] = old[k] - eta * gradients[k];
    }
    return w;
}

// wrong changedInPlace: w changed, a copy of it returned
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double[] update(double[] w, double eta) {
    double h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1), h2 = sigmoid(w[2] * i1 + w[3] * i2 + b1);
    double o1 = sigmoid(w[4] * h1 + w[5] * h2 + b2), o2 = sigmoid(w[6] * h1 + w[7] * h2 + b2);
    double deltaO1 = (o1 - t1) * o1 * (1 - o1);
    double deltaO2 = (o2 - t2) * o2 * (1 - o2);
    double deltaH1 = (deltaO1 * w[4] + deltaO2 * w[6]) * h1 * (1 - h1);
    double deltaH2 = (deltaO1 * w[5] + deltaO2 * w[7]) * h2 * (1 - h2);
    double[] gradients = {
        deltaH1 * i1, deltaH1 * i2, deltaH2 * i1, deltaH2 * i2,
        deltaO1 * h1, deltaO1 * h2, deltaO2 * h1, deltaO2 * h2
    };
    for (int k = 0; k < 8; k++) {
        w[k] -= eta * gradients[k];
    }
    return w.clone();
}

// wrong biasesMoved: b1 and b2 step too
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double[] update(double[] w, double eta) {
    double h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1), h2 = sigmoid(w[2] * i1 + w[3] * i2 + b1);
    double o1 = sigmoid(w[4] * h1 + w[5] * h2 + b2), o2 = sigmoid(w[6] * h1 + w[7] * h2 + b2);
    double deltaO1 = (o1 - t1) * o1 * (1 - o1);
    double deltaO2 = (o2 - t2) * o2 * (1 - o2);
    double deltaH1 = (deltaO1 * w[4] + deltaO2 * w[6]) * h1 * (1 - h1);
    double deltaH2 = (deltaO1 * w[5] + deltaO2 * w[7]) * h2 * (1 - h2);
    double[] g = {deltaH1 * i1, deltaH1 * i2, deltaH2 * i1, deltaH2 * i2,
        deltaO1 * h1, deltaO1 * h2, deltaO2 * h1, deltaO2 * h2};
    double[] next = new double[8];
    for (int k = 0; k < 8; k++) {
        next[k] = w[k] - eta * g[k];
    }
    b1 = b1 - eta * (deltaH1 + deltaH2);
    b2 = b2 - eta * (deltaO1 + deltaO2);
    return next;
}

// wrong "is not the lecture": the biases forgotten
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double[] update(double[] w, double eta) {
    double h1 = sigmoid(w[0] * i1 + w[1] * i2), h2 = sigmoid(w[2] * i1 + w[3] * i2);
    double o1 = sigmoid(w[4] * h1 + w[5] * h2), o2 = sigmoid(w[6] * h1 + w[7] * h2);
    double deltaO1 = (o1 - t1) * o1 * (1 - o1);
    double deltaO2 = (o2 - t2) * o2 * (1 - o2);
    double deltaH1 = (deltaO1 * w[4] + deltaO2 * w[6]) * h1 * (1 - h1);
    double deltaH2 = (deltaO1 * w[5] + deltaO2 * w[7]) * h2 * (1 - h2);
    double[] gradients = {
        deltaH1 * i1, deltaH1 * i2, deltaH2 * i1, deltaH2 * i2,
        deltaO1 * h1, deltaO1 * h2, deltaO2 * h1, deltaO2 * h2
    };
    double[] next = w.clone();
    for (int k = 0; k < 8; k++) {
        next[k] -= eta * gradients[k];
    }
    return next;
}

// wrong "not the right shape": w5 to w8 only
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double[] update(double[] w, double eta) {
    double h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1), h2 = sigmoid(w[2] * i1 + w[3] * i2 + b1);
    double o1 = sigmoid(w[4] * h1 + w[5] * h2 + b2), o2 = sigmoid(w[6] * h1 + w[7] * h2 + b2);
    double deltaO1 = (o1 - t1) * o1 * (1 - o1);
    double deltaO2 = (o2 - t2) * o2 * (1 - o2);
    double deltaH1 = (deltaO1 * w[4] + deltaO2 * w[6]) * h1 * (1 - h1);
    double deltaH2 = (deltaO1 * w[5] + deltaO2 * w[7]) * h2 * (1 - h2);
    double[] gradients = {
        deltaH1 * i1, deltaH1 * i2, deltaH2 * i1, deltaH2 * i2,
        deltaO1 * h1, deltaO1 * h2, deltaO2 * h1, deltaO2 * h2
    };
    double[] next = new double[4];
    for (int k = 0; k < 4; k++) {
        next[k] = w[k + 4] - eta * gradients[k + 4];
    }
    return next;
}

// wrong "is not written yet": the stub
double[] update(double[] w, double eta) {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("update");
}
