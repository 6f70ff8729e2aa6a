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

// wrong SEQUENTIAL: w5 to w8 first, in the new array, and then the blame
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double[] update(double[] w, double eta) {
    double[] v = w.clone();
    double h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1), h2 = sigmoid(w[2] * i1 + w[3] * i2 + b1);
    double o1 = sigmoid(w[4] * h1 + w[5] * h2 + b2), o2 = sigmoid(w[6] * h1 + w[7] * h2 + b2);
    double deltaO1 = (o1 - t1) * o1 * (1 - o1);
    double deltaO2 = (o2 - t2) * o2 * (1 - o2);
    v[4] -= eta * deltaO1 * h1;
    v[5] -= eta * deltaO1 * h2;
    v[6] -= eta * deltaO2 * h1;
    v[7] -= eta * deltaO2 * h2;
    double deltaH1 = (deltaO1 * v[4] + deltaO2 * v[6]) * h1 * (1 - h1);
    double deltaH2 = (deltaO1 * v[5] + deltaO2 * v[7]) * h2 * (1 - h2);
    v[0] -= eta * deltaH1 * i1;
    v[1] -= eta * deltaH1 * i2;
    v[2] -= eta * deltaH2 * i1;
    v[3] -= eta * deltaH2 * i2;
    return v;
}

// wrong CHANGED_IN_PLACE: next is only a second name
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
    double[] next = w;
    for (int k = 0; k < 8; k++) {
        next[k] -= eta * gradients[k];
    }
    return next;
}

// wrong CHANGED_IN_PLACE: w changed, a copy of it returned
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

// wrong BIASES_MOVED: b1 and b2 step too
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

// wrong BIASES_UPDATED: ten numbers
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
    double[] next = Arrays.copyOf(w, 10);
    for (int k = 0; k < 8; k++) {
        next[k] -= eta * gradients[k];
    }
    next[8] = b1 - eta * (deltaH1 + deltaH2);
    next[9] = b2 - eta * (deltaO1 + deltaO2);
    return next;
}

// wrong PLUS: uphill
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
        next[k] += eta * gradients[k];
    }
    return next;
}

// wrong GRADIENTS_AT_START: the two methods from above, whatever w
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double outH1 = sigmoid(w1 * i1 + w2 * i2 + b1), outH2 = sigmoid(w3 * i1 + w4 * i2 + b1);
double outO1 = sigmoid(w5 * outH1 + w6 * outH2 + b2), outO2 = sigmoid(w7 * outH1 + w8 * outH2 + b2);
double[] outputGradients() {
    double deltaO1 = (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = (outO2 - t2) * outO2 * (1 - outO2);
    return new double[] {deltaO1 * outH1, deltaO1 * outH2, deltaO2 * outH1, deltaO2 * outH2};
}

double[] hiddenGradients() {
    double deltaO1 = (outO1 - t1) * outO1 * (1 - outO1);
    double deltaO2 = (outO2 - t2) * outO2 * (1 - outO2);
    double deltaH1 = (deltaO1 * w5 + deltaO2 * w7) * outH1 * (1 - outH1);
    double deltaH2 = (deltaO1 * w6 + deltaO2 * w8) * outH2 * (1 - outH2);
    return new double[] {deltaH1 * i1, deltaH1 * i2, deltaH2 * i1, deltaH2 * i2};
}

double[] update(double[] w, double eta) {
    double[] next = w.clone();
    for (int k = 0; k < 4; k++) {
        next[k] -= eta * hiddenGradients()[k];
        next[k + 4] -= eta * outputGradients()[k];
    }
    return next;
}

// wrong ETA_FIXED: 0.5 typed
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
        next[k] -= 0.5 * gradients[k];
    }
    return next;
}

// wrong ETA_MISSING: no learning rate
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
        next[k] -= gradients[k];
    }
    return next;
}

// wrong ETA_DIVIDES: divided by the learning rate
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
        next[k] -= gradients[k] / eta;
    }
    return next;
}

// wrong STEP_ALONE: only the step
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
    return times(eta, vector(gradients)).toArray();
}

// wrong GRADIENTS_ALONE: only the gradients
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
    return gradients;
}

// wrong HIDDEN_KEPT: w5 to w8 only
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
    for (int k = 4; k < 8; k++) {
        next[k] -= eta * gradients[k];
    }
    return next;
}

// wrong OUTPUT_KEPT: w1 to w4 only
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
    for (int k = 0; k < 4; k++) {
        next[k] -= eta * gradients[k];
    }
    return next;
}

// wrong GROUPS_EXCHANGED: the output gradients in front
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double[] update(double[] w, double eta) {
    double h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1), h2 = sigmoid(w[2] * i1 + w[3] * i2 + b1);
    double o1 = sigmoid(w[4] * h1 + w[5] * h2 + b2), o2 = sigmoid(w[6] * h1 + w[7] * h2 + b2);
    double deltaO1 = (o1 - t1) * o1 * (1 - o1);
    double deltaO2 = (o2 - t2) * o2 * (1 - o2);
    double deltaH1 = (deltaO1 * w[4] + deltaO2 * w[6]) * h1 * (1 - h1);
    double deltaH2 = (deltaO1 * w[5] + deltaO2 * w[7]) * h2 * (1 - h2);
    double[] gradients = {
        deltaO1 * h1, deltaO1 * h2, deltaO2 * h1, deltaO2 * h2,
        deltaH1 * i1, deltaH1 * i2, deltaH2 * i1, deltaH2 * i2
    };
    double[] next = w.clone();
    for (int k = 0; k < 8; k++) {
        next[k] -= eta * gradients[k];
    }
    return next;
}

// wrong UNCHANGED: nothing subtracted
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
    return w.clone();
}

// wrong ONE_OUTPUT: o1 only
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double[] update(double[] w, double eta) {
    double h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1), h2 = sigmoid(w[2] * i1 + w[3] * i2 + b1);
    double o1 = sigmoid(w[4] * h1 + w[5] * h2 + b2), o2 = sigmoid(w[6] * h1 + w[7] * h2 + b2);
    double deltaO1 = (o1 - t1) * o1 * (1 - o1);
    double deltaO2 = (o2 - t2) * o2 * (1 - o2);
    double deltaH1 = deltaO1 * w[4] * h1 * (1 - h1);
    double deltaH2 = deltaO1 * w[5] * h2 * (1 - h2);
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

// wrong WRONG_EDGES: w5 and w6 for h1
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double[] update(double[] w, double eta) {
    double h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1), h2 = sigmoid(w[2] * i1 + w[3] * i2 + b1);
    double o1 = sigmoid(w[4] * h1 + w[5] * h2 + b2), o2 = sigmoid(w[6] * h1 + w[7] * h2 + b2);
    double deltaO1 = (o1 - t1) * o1 * (1 - o1);
    double deltaO2 = (o2 - t2) * o2 * (1 - o2);
    double deltaH1 = (deltaO1 * w[4] + deltaO2 * w[5]) * h1 * (1 - h1);
    double deltaH2 = (deltaO1 * w[6] + deltaO2 * w[7]) * h2 * (1 - h2);
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

// wrong NO_HIDDEN_SLOPE: without the hidden slope
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double[] update(double[] w, double eta) {
    double h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1), h2 = sigmoid(w[2] * i1 + w[3] * i2 + b1);
    double o1 = sigmoid(w[4] * h1 + w[5] * h2 + b2), o2 = sigmoid(w[6] * h1 + w[7] * h2 + b2);
    double deltaO1 = (o1 - t1) * o1 * (1 - o1);
    double deltaO2 = (o2 - t2) * o2 * (1 - o2);
    double deltaH1 = (deltaO1 * w[4] + deltaO2 * w[6]);
    double deltaH2 = (deltaO1 * w[5] + deltaO2 * w[7]);
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

// wrong NO_OUTPUT_SLOPE_BACK: out minus target sent back
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double[] update(double[] w, double eta) {
    double h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1), h2 = sigmoid(w[2] * i1 + w[3] * i2 + b1);
    double o1 = sigmoid(w[4] * h1 + w[5] * h2 + b2), o2 = sigmoid(w[6] * h1 + w[7] * h2 + b2);
    double deltaO1 = (o1 - t1) * o1 * (1 - o1);
    double deltaO2 = (o2 - t2) * o2 * (1 - o2);
    double deltaH1 = ((o1 - t1) * w[4] + (o2 - t2) * w[6]) * h1 * (1 - h1);
    double deltaH2 = ((o1 - t1) * w[5] + (o2 - t2) * w[7]) * h2 * (1 - h2);
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

// wrong HIDDEN_ORDER: w1 and w3 first
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double[] update(double[] w, double eta) {
    double h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1), h2 = sigmoid(w[2] * i1 + w[3] * i2 + b1);
    double o1 = sigmoid(w[4] * h1 + w[5] * h2 + b2), o2 = sigmoid(w[6] * h1 + w[7] * h2 + b2);
    double deltaO1 = (o1 - t1) * o1 * (1 - o1);
    double deltaO2 = (o2 - t2) * o2 * (1 - o2);
    double deltaH1 = (deltaO1 * w[4] + deltaO2 * w[6]) * h1 * (1 - h1);
    double deltaH2 = (deltaO1 * w[5] + deltaO2 * w[7]) * h2 * (1 - h2);
    double[] gradients = {
        deltaH1 * i1, deltaH2 * i1, deltaH1 * i2, deltaH2 * i2,
        deltaO1 * h1, deltaO1 * h2, deltaO2 * h1, deltaO2 * h2
    };
    double[] next = w.clone();
    for (int k = 0; k < 8; k++) {
        next[k] -= eta * gradients[k];
    }
    return next;
}

// wrong NO_OUTPUT_SLOPE: out minus target for w5 to w8
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
        (o1 - t1) * h1, (o1 - t1) * h2, (o2 - t2) * h1, (o2 - t2) * h2
    };
    double[] next = w.clone();
    for (int k = 0; k < 8; k++) {
        next[k] -= eta * gradients[k];
    }
    return next;
}

// wrong OUTPUT_ORDER: w5 and w7 first
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
        deltaO1 * h1, deltaO2 * h1, deltaO1 * h2, deltaO2 * h2
    };
    double[] next = w.clone();
    for (int k = 0; k < 8; k++) {
        next[k] -= eta * gradients[k];
    }
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
