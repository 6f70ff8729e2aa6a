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
