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
