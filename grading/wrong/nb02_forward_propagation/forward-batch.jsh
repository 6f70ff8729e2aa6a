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

// wrong BIAS_FORGOTTEN: no column of ones
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

// wrong BIAS_FORGOTTEN_TIMES: the same with the kit's word
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = X;
    for (RealMatrix Theta : Thetas) {
        A = sigmoidMatrix(times(A, transpose(Theta)));
    }
    return A;
}

// wrong NOT_TRANSPOSED: A Theta
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

// wrong NOT_TRANSPOSED_TIMES: the same with the kit's word
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
        A = sigmoidMatrix(times(withBiasColumn(A), Theta));
    }
    return A;
}

// wrong BIAS_TWICE: before the loop and in it
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

// wrong BIAS_TWICE_TIMES: the same with the kit's word
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
        A = sigmoidMatrix(times(withBiasColumn(A), transpose(Theta)));
    }
    return A;
}

// wrong THREE_THETAS: the lecture's network only
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A2 = sigmoidMatrix(times(withBiasColumn(X), transpose(Thetas.get(0))));
    RealMatrix A3 = sigmoidMatrix(times(withBiasColumn(A2), transpose(Thetas.get(1))));
    return sigmoidMatrix(times(withBiasColumn(A3), transpose(Thetas.get(2))));
}

// wrong FIRST_LAYER_ONLY: returns inside the loop
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

// wrong FIRST_EXAMPLE_ONLY: one row
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = X.getRowMatrix(0);
    for (RealMatrix Theta : Thetas) {
        A = sigmoidMatrix(times(withBiasColumn(A), transpose(Theta)));
    }
    return A;
}

// wrong EXCHANGED: examples as columns
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
    return transpose(A);
}

// wrong LAST_LINEAR: no sigmoid in the last step
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

// wrong HIDDEN_LINEAR: sigmoid after the loop
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
        A = times(withBiasColumn(A), transpose(Theta));
    }
    return sigmoidMatrix(A);
}

// wrong NO_SIGMOID: matrices only
RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = X;
    for (RealMatrix Theta : Thetas) {
        A = times(withBiasColumn(A), transpose(Theta));
    }
    return A;
}

// wrong SIGMOID_ON_BIAS: the ones before the sigmoid
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

// wrong INPUT_SQUASHED: g(X)
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix withBiasColumn(RealMatrix A) {
    RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
    both.setSubMatrix(A.getData(), 0, 1);
    return both;
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = sigmoidMatrix(X);
    for (RealMatrix Theta : Thetas) {
        A = sigmoidMatrix(times(withBiasColumn(A), transpose(Theta)));
    }
    return A;
}

// wrong SIGMOID_TWICE: on Z and on A
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
        A = sigmoidMatrix(sigmoidMatrix(times(withBiasColumn(A), transpose(Theta))));
    }
    return A;
}

// wrong BIAS_AT_END: the ones last
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = X;
    for (RealMatrix Theta : Thetas) {
        RealMatrix biased = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
        biased.setSubMatrix(A.getData(), 0, 0);
        A = sigmoidMatrix(times(biased, transpose(Theta)));
    }
    return A;
}

// wrong BIAS_WEIGHTS_DROPPED: column 0 cut off to make the sizes fit
RealMatrix sigmoidMatrix(RealMatrix Z) {
    return map(Z, z -> 1 / (1 + Math.exp(-z)));
}

RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
    RealMatrix A = X;
    for (RealMatrix Theta : Thetas) {
        RealMatrix cut = Theta.getSubMatrix(0, Theta.getRowDimension() - 1, 1, Theta.getColumnDimension() - 1);
        A = sigmoidMatrix(times(A, transpose(cut)));
    }
    return A;
}

// wrong STOPS_EARLY: the loop ends one too early
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
    for (int l = 0; l < Thetas.size() - 1; l++) {
        A = sigmoidMatrix(times(withBiasColumn(A), transpose(Thetas.get(l))));
    }
    return A;
}

// wrong BIAS_ON_OUTPUT: the last layer too
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
