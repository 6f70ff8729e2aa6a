// right: the formulas
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return hadamard(minus(A, Y), sigmoidGradient(Z));
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return minus(A, Y);
}

// right: the slope from the answer
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return hadamard(minus(A, Y), map(A, a -> a * (1 - a)));
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return minus(A, Y);
}

// right: entry by entry
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    RealMatrix delta = A.copy();
    for (int i = 0; i < A.getRowDimension(); i++) {
        for (int k = 0; k < A.getColumnDimension(); k++) {
            double e = Math.exp(-Math.abs(Z.getEntry(i, k)));
            delta.setEntry(i, k, (A.getEntry(i, k) - Y.getEntry(i, k)) * e / ((1 + e) * (1 + e)));
        }
    }
    return delta;
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return A.subtract(Y);
}

// wrong QUADRATIC_NO_SLOPE: the same for both costs
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return minus(A, Y);
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return minus(A, Y);
}

// wrong QUADRATIC_SLOPE_OF_A: the slope at the answer
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return hadamard(minus(A, Y), sigmoidGradient(A));
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return minus(A, Y);
}

// wrong QUADRATIC_SIGMOID_FOR_SLOPE: the sigmoid instead of its slope
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return hadamard(minus(A, Y), sigmoid(Z));
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return minus(A, Y);
}

// wrong QUADRATIC_Z_FOR_A: z (1 - z)
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return hadamard(minus(A, Y), map(Z, z -> z * (1 - z)));
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return minus(A, Y);
}

// wrong QUADRATIC_SIGN: y - a
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return hadamard(minus(Y, A), sigmoidGradient(Z));
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return minus(A, Y);
}

// wrong QUADRATIC_MEAN: divided by m
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return times(1.0 / A.getRowDimension(), hadamard(minus(A, Y), sigmoidGradient(Z)));
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return minus(A, Y);
}

// wrong QUADRATIC_TWICE: the 2 of the square
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return times(2, hadamard(minus(A, Y), sigmoidGradient(Z)));
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return minus(A, Y);
}

// wrong QUADRATIC_HALF: the half of the cost
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return times(0.5, hadamard(minus(A, Y), sigmoidGradient(Z)));
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return minus(A, Y);
}

// wrong QUADRATIC_COST: the cost itself
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return map(minus(A, Y), d -> d * d / 2);
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return minus(A, Y);
}

// wrong QUADRATIC_SLOPE_ALONE: the slope alone
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return sigmoidGradient(Z);
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return minus(A, Y);
}

// wrong CROSS_ENTROPY_SLOPE: the slope in both
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return hadamard(minus(A, Y), sigmoidGradient(Z));
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return hadamard(minus(A, Y), map(A, a -> a * (1 - a)));
}

// wrong CROSS_ENTROPY_SIGN: y - a
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return hadamard(minus(A, Y), sigmoidGradient(Z));
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return minus(Y, A);
}

// wrong CROSS_ENTROPY_MEAN: divided by m
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return hadamard(minus(A, Y), sigmoidGradient(Z));
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return times(1.0 / A.getRowDimension(), minus(A, Y));
}

// wrong CROSS_ENTROPY_BY_A: the slope by a
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return hadamard(minus(A, Y), sigmoidGradient(Z));
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return hadamard(minus(A, Y), map(A, a -> 1 / (a * (1 - a))));
}

// wrong CROSS_ENTROPY_SQUARED: the square
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return hadamard(minus(A, Y), sigmoidGradient(Z));
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    return map(minus(A, Y), d -> d * d);
}

// wrong "the argument A was changed": written into A
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    return hadamard(minus(A, Y), sigmoidGradient(Z));
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    for (int i = 0; i < A.getRowDimension(); i++) {
        for (int k = 0; k < A.getColumnDimension(); k++) {
            A.addToEntry(i, k, -Y.getEntry(i, k));
        }
    }
    return A.copy();
}

// wrong "is not written yet": the stub
RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z) {
    throw new UnsupportedOperationException("cost-deltas");
}

RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y) {
    throw new UnsupportedOperationException("cost-deltas");
}
