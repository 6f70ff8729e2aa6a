// right: append and setSubMatrix
RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

// right: loops over arrays
RealVector withBias(RealVector a) {
    double[] b = new double[a.getDimension() + 1];
    b[0] = 1;
    for (int j = 0; j < a.getDimension(); j++) {
        b[j + 1] = a.getEntry(j);
    }
    return vector(b);
}

RealMatrix withBiasColumn(RealMatrix A) {
    double[][] b = new double[A.getRowDimension()][A.getColumnDimension() + 1];
    for (int i = 0; i < b.length; i++) {
        b[i][0] = 1;
        for (int j = 1; j < b[i].length; j++) {
            b[i][j] = A.getEntry(i, j - 1);
        }
    }
    return matrix(b);
}

// right: the matrix row by row, through the vector
RealVector withBias(RealVector a) {
    return new ArrayRealVector(new double[] {1}, a.toArray());
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix B = MatrixUtils.createRealMatrix(A.getRowDimension(), A.getColumnDimension() + 1);
    for (int i = 0; i < A.getRowDimension(); i++) {
        B.setRowVector(i, vector(1).append(A.getRowVector(i)));
    }
    return B;
}

// wrong missing: append gives a new vector, which is lost
RealVector withBias(RealVector a) {
    vector(1).append(a);
    return a;
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

// wrong zero: the place is made, the 1 is not
RealVector withBias(RealVector a) {
    RealVector b = new ArrayRealVector(a.getDimension() + 1);
    b.setSubVector(1, a);
    return b;
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

// wrong twice: two of them
RealVector withBias(RealVector a) {
    return vector(1, 1).append(a);
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

// wrong columnMissing: the copy is changed, A returned
RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return A;
}

// wrong rowOfOnes: a row on top
RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension() + 1, A.getColumnDimension(), 1);
    both.setSubMatrix(A.getData(), 1, 0);
    return both;
}

// wrong columnTwice: two columns
RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 2, 1);
    both.setSubMatrix(A.getData(), 0, 2);
    return both;
}

// wrong "is not written yet": the stub
RealVector withBias(RealVector a) {
    throw new UnsupportedOperationException("with-bias");
}

RealMatrix withBiasColumn(RealMatrix A) {
    throw new UnsupportedOperationException("with-bias");
}
