// right: two loops
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealMatrix sigmoidMatrix(RealMatrix Z) {
    RealMatrix A = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        for (int j = 0; j < Z.getColumnDimension(); j++) {
            A.setEntry(i, j, sigmoid(Z.getEntry(i, j)));
        }
    }
    return A;
}

// right: the kit's map
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> sigmoid(z));
}

// right: on the copy that getData gives
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealMatrix sigmoidMatrix(RealMatrix Z) {
    double[][] a = Z.getData();
    for (double[] row : a) {
        for (int j = 0; j < row.length; j++) {
            row[j] = sigmoid(row[j]);
        }
    }
    return matrix(a);
}

// right: row by row
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealMatrix sigmoidMatrix(RealMatrix Z) {
    RealMatrix A = constant(Z.getRowDimension(), Z.getColumnDimension(), 0);
    for (int i = 0; i < Z.getRowDimension(); i++) {
        A.setRowVector(i, Z.getRowVector(i).map(z -> sigmoid(z)));
    }
    return A;
}

// wrong copyChanged: getData gives a copy
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealMatrix sigmoidMatrix(RealMatrix Z) {
    double[][] a = Z.getData();
    for (int i = 0; i < a.length; i++) {
        for (int j = 0; j < a[i].length; j++) {
            a[i][j] = sigmoid(a[i][j]);
        }
    }
    return Z;
}

// wrong rowsForColumns: a matrix of Commons Math
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealMatrix sigmoidMatrix(RealMatrix Z) {
    RealMatrix A = MatrixUtils.createRealMatrix(Z.getRowDimension(), Z.getColumnDimension());
    for (int i = 0; i < Z.getRowDimension(); i++) {
        for (int j = 0; j < Z.getRowDimension(); j++) {
            A.setEntry(i, j, sigmoid(Z.getEntry(i, j)));
        }
    }
    return A;
}

// wrong exchanged: i and j exchanged
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealMatrix sigmoidMatrix(RealMatrix Z) {
    RealMatrix A = MatrixUtils.createRealMatrix(Z.getColumnDimension(), Z.getRowDimension());
    for (int i = 0; i < Z.getRowDimension(); i++) {
        for (int j = 0; j < Z.getColumnDimension(); j++) {
            A.setEntry(j, i, sigmoid(Z.getEntry(i, j)));
        }
    }
    return A;
}

// wrong firstRow: the loop returns too early
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealMatrix sigmoidMatrix(RealMatrix Z) {
    RealMatrix A = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        for (int j = 0; j < Z.getColumnDimension(); j++) {
            A.setEntry(i, j, sigmoid(Z.getEntry(i, j)));
        }
        return A;
    }
    return A;
}

// wrong "it returned its own argument Z, changed": in place
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealMatrix sigmoidMatrix(RealMatrix Z) {
    for (int i = 0; i < Z.getRowDimension(); i++) {
        for (int j = 0; j < Z.getColumnDimension(); j++) {
            Z.setEntry(i, j, sigmoid(Z.getEntry(i, j)));
        }
    }
    return Z;
}

// wrong "the argument Z was changed": a copy of what was changed in place
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealMatrix sigmoidMatrix(RealMatrix Z) {
    for (int i = 0; i < Z.getRowDimension(); i++) {
        Z.setRowVector(i, Z.getRowVector(i).map(z -> sigmoid(z)));
    }
    return Z.copy();
}

// wrong "threw OutOfRangeException": counts from 1
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealMatrix sigmoidMatrix(RealMatrix Z) {
    RealMatrix A = Z.copy();
    for (int i = 1; i <= Z.getRowDimension(); i++) {
        for (int j = 1; j <= Z.getColumnDimension(); j++) {
            A.setEntry(i, j, sigmoid(Z.getEntry(i, j)));
        }
    }
    return A;
}

// wrong "needs sigmoid, which is not written yet": sigmoid still a stub
double sigmoid(double z) {
    throw new UnsupportedOperationException("sigmoid");
}

RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, t -> sigmoid(t));
}

// wrong "is not written yet": the stub
RealMatrix sigmoidMatrix(RealMatrix Z) {
    throw new UnsupportedOperationException("sigmoid-matrix");
}
