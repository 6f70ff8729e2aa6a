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

// wrong biasForgotten: by Commons Math
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
    RealVector a2 = Theta1.operate(x).map(z -> sigmoid(z));
    RealVector a3 = Theta2.operate(a2).map(z -> sigmoid(z));
    return Theta3.operate(a3).map(z -> sigmoid(z));
}

// wrong biasAtStartAndEnd: by Commons Math
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

// wrong transposed: a row vector times Theta
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

// wrong biasOnOutput: every layer gets its bias unit, the last one too
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
