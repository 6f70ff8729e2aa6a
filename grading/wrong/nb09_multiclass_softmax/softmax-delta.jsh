// right: one word
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    return minus(H, Y);
}

// right: Commons Math
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    return H.subtract(Y);
}

// right: two loops
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    RealMatrix delta = MatrixUtils.createRealMatrix(H.getRowDimension(), H.getColumnDimension());
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            delta.setEntry(i, k, H.getEntry(i, k) - Y.getEntry(i, k));
        }
    }
    return delta;
}

// wrong "it returned its own argument H, changed": subtracts in place
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    for (int i = 0; i < H.getRowDimension(); i++) {
        H.setRowVector(i, H.getRowVector(i).subtract(Y.getRowVector(i)));
    }
    return H;
}
