// right: step by step
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector z2 = Theta1.operate(withBias(x));
    RealVector a2 = z2.map(z -> sigmoid(z));
    RealVector z3 = Theta2.operate(withBias(a2));
    RealVector a3 = z3.map(z -> sigmoid(z));
    RealVector z4 = Theta3.operate(withBias(a3));
    return z4.map(z -> sigmoid(z));
}

// right: a loop
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a = x;
    for (RealMatrix Theta : List.of(Theta1, Theta2, Theta3)) {
        a = times(Theta, withBias(a)).map(z -> sigmoid(z));
    }
    return a;
}

// right: the bias column apart
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a = x.copy();
    for (RealMatrix Theta : new RealMatrix[] {Theta1, Theta2, Theta3}) {
        double[] next = new double[Theta.getRowDimension()];
        for (int i = 0; i < next.length; i++) {
            double z = Theta.getEntry(i, 0);
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                z += Theta.getEntry(i, j) * a.getEntry(j - 1);
            }
            next[i] = sigmoid(z);
        }
        a = vector(next);
    }
    return a;
}

// wrong BIAS_FORGOTTEN: no bias unit anywhere
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a2 = Theta1.operate(x).map(z -> sigmoid(z));
    RealVector a3 = Theta2.operate(a2).map(z -> sigmoid(z));
    return Theta3.operate(a3).map(z -> sigmoid(z));
}

// wrong "Is the bias unit missing?": the same with the kit's word
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a2 = times(Theta1, x).map(z -> sigmoid(z));
    RealVector a3 = times(Theta2, a2).map(z -> sigmoid(z));
    return times(Theta3, a3).map(z -> sigmoid(z));
}

// wrong BIAS_TWICE: at the end of a layer and at the start of the next
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a1 = withBias(x);
    RealVector a2 = withBias(Theta1.operate(a1).map(z -> sigmoid(z)));
    RealVector a3 = withBias(Theta2.operate(withBias(a2)).map(z -> sigmoid(z)));
    return Theta3.operate(withBias(a3)).map(z -> sigmoid(z));
}

// wrong BIAS_TWICE_TIMES: the same with the kit's word
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a = withBias(x);
    for (RealMatrix Theta : List.of(Theta1, Theta2, Theta3)) {
        a = times(Theta, withBias(a)).map(z -> sigmoid(z));
    }
    return a;
}

// wrong TRANSPOSED: a row vector times Theta
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a = x;
    for (RealMatrix Theta : List.of(Theta1, Theta2, Theta3)) {
        a = Theta.preMultiply(withBias(a)).map(z -> sigmoid(z));
    }
    return a;
}

// wrong TRANSPOSED_TIMES: transposed as for many examples
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a = x;
    for (RealMatrix Theta : List.of(Theta1, Theta2, Theta3)) {
        a = times(transpose(Theta), withBias(a)).map(z -> sigmoid(z));
    }
    return a;
}

// wrong LAST_LINEAR: z4 returned
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a2 = Theta1.operate(withBias(x)).map(z -> sigmoid(z));
    RealVector a3 = Theta2.operate(withBias(a2)).map(z -> sigmoid(z));
    return Theta3.operate(withBias(a3));
}

// wrong HIDDEN_LINEAR: sigmoid at the end only
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a2 = Theta1.operate(withBias(x));
    RealVector a3 = Theta2.operate(withBias(a2));
    return Theta3.operate(withBias(a3)).map(z -> sigmoid(z));
}

// wrong NO_SIGMOID: matrices only
RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    return Theta3.operate(withBias(Theta2.operate(withBias(Theta1.operate(withBias(x))))));
}

// wrong SIGMOID_ON_BIAS: the bias unit before the sigmoid
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a2 = withBias(Theta1.operate(withBias(x))).map(z -> sigmoid(z));
    RealVector a3 = withBias(Theta2.operate(a2)).map(z -> sigmoid(z));
    return Theta3.operate(a3).map(z -> sigmoid(z));
}

// wrong INPUT_SQUASHED: g(x)
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a = x.map(z -> sigmoid(z));
    for (RealMatrix Theta : List.of(Theta1, Theta2, Theta3)) {
        a = Theta.operate(withBias(a)).map(z -> sigmoid(z));
    }
    return a;
}

// wrong SIGMOID_TWICE: on z and on a
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a = x;
    for (RealMatrix Theta : List.of(Theta1, Theta2, Theta3)) {
        a = Theta.operate(withBias(a)).map(z -> sigmoid(z));
        a = a.map(z -> sigmoid(z));
    }
    return a;
}

// wrong BIAS_AT_END: append
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a2 = Theta1.operate(x.append(1)).map(z -> sigmoid(z));
    RealVector a3 = Theta2.operate(a2.append(1)).map(z -> sigmoid(z));
    return Theta3.operate(a3.append(1)).map(z -> sigmoid(z));
}

// wrong BIAS_WEIGHTS_DROPPED: column 0 cut off to make the sizes fit
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a = x;
    for (RealMatrix Theta : List.of(Theta1, Theta2, Theta3)) {
        RealMatrix cut = Theta.getSubMatrix(0, Theta.getRowDimension() - 1, 1, Theta.getColumnDimension() - 1);
        a = cut.operate(a).map(z -> sigmoid(z));
    }
    return a;
}

// wrong STOPS_EARLY: a3 returned
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a2 = Theta1.operate(withBias(x)).map(z -> sigmoid(z));
    RealVector a3 = Theta2.operate(withBias(a2)).map(z -> sigmoid(z));
    return a3;
}

// wrong BIAS_ON_OUTPUT: every layer gets its bias unit, the last one too
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a = withBias(x);
    for (RealMatrix Theta : List.of(Theta1, Theta2, Theta3)) {
        a = withBias(Theta.operate(a).map(z -> sigmoid(z)));
    }
    return a;
}

// wrong "the argument x was changed": mapToSelf
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a2 = Theta1.operate(withBias(x)).mapToSelf(z -> sigmoid(z));
    RealVector a3 = Theta2.operate(withBias(a2)).mapToSelf(z -> sigmoid(z));
    RealVector a4 = Theta3.operate(withBias(a3)).mapToSelf(z -> sigmoid(z));
    x.set(0);
    return a4;
}

// wrong "is not written yet": the stub
RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    throw new UnsupportedOperationException("forward-one");
}
