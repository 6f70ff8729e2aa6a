// right: Commons Math's outer product
RealMatrix gradient(RealVector deltaNext, RealVector a) {
    return deltaNext.outerProduct(a);
}

// right: two loops
RealMatrix gradient(RealVector deltaNext, RealVector a) {
    RealMatrix D = constant(deltaNext.getDimension(), a.getDimension(), 0);
    for (int i = 0; i < deltaNext.getDimension(); i++) {
        for (int j = 0; j < a.getDimension(); j++) {
            D.setEntry(i, j, a.getEntry(j) * deltaNext.getEntry(i));
        }
    }
    return D;
}

// right: a column times a row
RealMatrix gradient(RealVector deltaNext, RealVector a) {
    RealMatrix column = transpose(matrix(deltaNext.toArray()));
    return times(column, matrix(a.toArray()));
}

// right: row by row
RealMatrix gradient(RealVector deltaNext, RealVector a) {
    double[][] rows = new double[deltaNext.getDimension()][];
    for (int i = 0; i < rows.length; i++) {
        rows[i] = times(deltaNext.getEntry(i), a).toArray();
    }
    return matrix(rows);
}

// wrong TRANSPOSED: a column for each unit
RealMatrix gradient(RealVector deltaNext, RealVector a) {
    return a.outerProduct(deltaNext);
}

// wrong BIAS_AGAIN: a second bias unit
RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealMatrix gradient(RealVector deltaNext, RealVector a) {
    return deltaNext.outerProduct(withBias(a));
}

// wrong BIAS_DROPPED: no gradient for the bias weights
RealMatrix gradient(RealVector deltaNext, RealVector a) {
    return deltaNext.outerProduct(a.getSubVector(1, a.getDimension() - 1));
}

// wrong BIAS_OVERWRITTEN: the bias does not learn
RealMatrix gradient(RealVector deltaNext, RealVector a) {
    RealMatrix D = deltaNext.outerProduct(a);
    for (int i = 0; i < deltaNext.getDimension(); i++) {
        D.setEntry(i, 0, 0);
    }
    return D;
}

// wrong DELTA_DROPPED: the bias dropped from the wrong one
RealMatrix gradient(RealVector deltaNext, RealVector a) {
    return deltaNext.getSubVector(1, deltaNext.getDimension() - 1).outerProduct(a);
}

// wrong SIGN: downhill already
RealMatrix gradient(RealVector deltaNext, RealVector a) {
    return times(-1, deltaNext.outerProduct(a));
}

// wrong SLOPE: g' once more
RealMatrix gradient(RealVector deltaNext, RealVector a) {
    return deltaNext.outerProduct(a.map(t -> t * (1 - t)));
}

// wrong SUM: plus for times
RealMatrix gradient(RealVector deltaNext, RealVector a) {
    RealMatrix D = constant(deltaNext.getDimension(), a.getDimension(), 0);
    for (int i = 0; i < deltaNext.getDimension(); i++) {
        for (int j = 0; j < a.getDimension(); j++) {
            D.setEntry(i, j, a.getEntry(j) + deltaNext.getEntry(i));
        }
    }
    return D;
}

// wrong ROWS_FOR_COLUMNS: both loops to the rows
RealMatrix gradient(RealVector deltaNext, RealVector a) {
    int n = deltaNext.getDimension();
    RealMatrix D = constant(n, a.getDimension(), 0);
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            D.setEntry(i, j, deltaNext.getEntry(i) * a.getEntry(j));
        }
    }
    return D;
}

// wrong "not the right shape": the inner product
RealMatrix gradient(RealVector deltaNext, RealVector a) {
    return constant(1, 1, deltaNext.getEntry(0) * a.getEntry(0));
}

// wrong "the argument deltaNext was changed": divides in place
RealMatrix gradient(RealVector deltaNext, RealVector a) {
    RealMatrix D = deltaNext.outerProduct(a);
    deltaNext.mapDivideToSelf(2);
    return D;
}

// wrong "is not written yet": the stub
RealMatrix gradient(RealVector deltaNext, RealVector a) {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("gradient-one");
}
