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

// wrong SIGN: turned round
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    return minus(Y, H);
}

// wrong AVERAGED: divided by m
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    return times(1.0 / H.getRowDimension(), minus(H, Y));
}

// wrong AVERAGED_SIGN: turned round and divided
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    return times(1.0 / H.getRowDimension(), minus(Y, H));
}

// wrong SLOPE: the slope of a sigmoid
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    return hadamard(minus(H, Y), map(H, h -> h * (1 - h)));
}

// wrong SLOPE_BELOW: divided by the slope
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    RealMatrix delta = constant(H.getRowDimension(), H.getColumnDimension(), 0);
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            delta.setEntry(i, k, (h - y) / (h * (1 - h)));
        }
    }
    return delta;
}

// wrong SLOPE_BY_SHARE: the slope by h
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    RealMatrix delta = constant(H.getRowDimension(), H.getColumnDimension(), 0);
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            delta.setEntry(i, k, -y / h);
        }
    }
    return delta;
}

// wrong WANTED_ONLY: only where y is 1
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    RealMatrix delta = constant(H.getRowDimension(), H.getColumnDimension(), 0);
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            delta.setEntry(i, k, y * (h - y));
        }
    }
    return delta;
}

// wrong SQUARED: squares
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    RealMatrix delta = constant(H.getRowDimension(), H.getColumnDimension(), 0);
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            delta.setEntry(i, k, (h - y) * (h - y));
        }
    }
    return delta;
}

// wrong HALF_SQUARE: half squares
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    RealMatrix delta = constant(H.getRowDimension(), H.getColumnDimension(), 0);
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            delta.setEntry(i, k, 0.5 * Math.pow(h - y, 2));
        }
    }
    return delta;
}

// wrong ABSOLUTE: without sign
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    RealMatrix delta = constant(H.getRowDimension(), H.getColumnDimension(), 0);
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            delta.setEntry(i, k, Math.abs(h - y));
        }
    }
    return delta;
}

// wrong COST: the cost of each entry
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    RealMatrix delta = constant(H.getRowDimension(), H.getColumnDimension(), 0);
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            delta.setEntry(i, k, -y * Math.log(h));
        }
    }
    return delta;
}

// wrong ANSWER: H itself
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    return H.copy();
}

// wrong "it returned its own argument H, changed": subtracts in place
RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y) {
    for (int i = 0; i < H.getRowDimension(); i++) {
        H.setRowVector(i, H.getRowVector(i).subtract(Y.getRowVector(i)));
    }
    return H;
}
