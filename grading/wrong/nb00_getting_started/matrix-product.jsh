// right: Commons Math's own product
RealMatrix product(RealMatrix A, RealMatrix B) {
    return A.multiply(B);
}

// right: three loops
RealMatrix product(RealMatrix A, RealMatrix B) {
    double[][] C = new double[A.getRowDimension()][B.getColumnDimension()];
    for (int i = 0; i < A.getRowDimension(); i++) {
        for (int j = 0; j < B.getColumnDimension(); j++) {
            for (int k = 0; k < A.getColumnDimension(); k++) {
                C[i][j] += A.getEntry(i, k) * B.getEntry(k, j);
            }
        }
    }
    return matrix(C);
}

// wrong swapped: by Commons Math
RealMatrix product(RealMatrix A, RealMatrix B) {
    return B.multiply(A);
}

// wrong sum: by Commons Math
RealMatrix product(RealMatrix A, RealMatrix B) {
    return A.add(B);
}

// wrong "returned null": forgot to return the result
RealMatrix product(RealMatrix A, RealMatrix B) {
    A.multiply(B);
    return null;
}

// wrong sumGoesOn: the sum is never set back to 0
RealMatrix product(RealMatrix A, RealMatrix B) {
    RealMatrix C = constant(A.getRowDimension(), B.getColumnDimension(), 0);
    double sum = 0;
    for (int i = 0; i < A.getRowDimension(); i++)
        for (int j = 0; j < B.getColumnDimension(); j++) {
            for (int k = 0; k < A.getColumnDimension(); k++) sum += A.getEntry(i, k) * B.getEntry(k, j);
            C.setEntry(i, j, sum);
        }
    return C;
}
