// right: a loop over the list
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = X;
    for (RealMatrix Theta : Thetas) {
        A = sigmoidMatrix(times(withBiasColumn(A), transpose(Theta)));
    }
    return A;
}

// right: Commons Math alone, with an index
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = X.copy();
    for (int l = 0; l < Thetas.size(); l++) {
        RealMatrix Z = withBiasColumn(A).multiply(Thetas.get(l).transpose());
        A = sigmoidMatrix(Z);
    }
    return A;
}

// right: Theta times columns, transposed back
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = X;
    for (RealMatrix Theta : Thetas) {
        A = sigmoidMatrix(Theta.multiply(withBiasColumn(A).transpose()).transpose());
    }
    return A;
}

// right: example by example
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

RealVector withBias(RealVector a) {
    return vector(1).append(a);
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix H = constant(X.getRowDimension(), Thetas.get(Thetas.size() - 1).getRowDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        RealVector a = X.getRowVector(i);
        for (RealMatrix Theta : Thetas) {
            a = Theta.operate(withBias(a)).map(z -> sigmoid(z));
        }
        H.setRowVector(i, a);
    }
    return H;
}

// wrong biasForgotten: by Commons Math
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = X;
    for (RealMatrix Theta : Thetas) {
        A = sigmoidMatrix(A.multiply(Theta.transpose()));
    }
    return A;
}

// wrong notTransposed: by Commons Math
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = X;
    for (RealMatrix Theta : Thetas) {
        A = sigmoidMatrix(withBiasColumn(A).multiply(Theta));
    }
    return A;
}

// wrong biasTwice: before the loop and in it, by Commons Math
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = withBiasColumn(X);
    for (RealMatrix Theta : Thetas) {
        A = sigmoidMatrix(withBiasColumn(A).multiply(Theta.transpose()));
    }
    return A;
}

// wrong firstLayerOnly: returns inside the loop
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    for (RealMatrix Theta : Thetas) {
        return sigmoidMatrix(times(withBiasColumn(X), transpose(Theta)));
    }
    return X;
}

// wrong lastLinear: no sigmoid in the last step of the loop
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = X;
    for (int l = 0; l < Thetas.size(); l++) {
        RealMatrix Z = times(withBiasColumn(A), transpose(Thetas.get(l)));
        A = l < Thetas.size() - 1 ? sigmoidMatrix(Z) : Z;
    }
    return A;
}

// wrong sigmoidOnBias: the ones before the sigmoid
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = withBiasColumn(X);
    for (int l = 0; l < Thetas.size() - 1; l++) {
        A = sigmoidMatrix(withBiasColumn(times(A, transpose(Thetas.get(l)))));
    }
    return sigmoidMatrix(times(A, transpose(Thetas.get(Thetas.size() - 1))));
}

// wrong biasOnOutput: the last layer too
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = withBiasColumn(X);
    for (RealMatrix Theta : Thetas) {
        A = withBiasColumn(sigmoidMatrix(times(A, transpose(Theta))));
    }
    return A;
}

// wrong "the argument Thetas was changed": takes the list apart
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = X;
    while (!Thetas.isEmpty()) {
        A = sigmoidMatrix(times(withBiasColumn(A), transpose(Thetas.remove(0))));
    }
    return A;
}

// wrong "did not come back": the index never grows
RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = X;
    int l = 0;
    while (l < Thetas.size()) {
        A = X.copy();
    }
    return A;
}

// wrong "is not written yet": the stub
RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    throw new UnsupportedOperationException("forward-batch");
}
