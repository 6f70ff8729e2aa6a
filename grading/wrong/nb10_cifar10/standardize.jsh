// right: two loops
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    RealMatrix Z = X.copy();
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int j = 0; j < X.getColumnDimension(); j++) {
            double x = X.getEntry(i, j);
            double mu = mean.getEntry(j);
            double sigma = deviation.getEntry(j);
            Z.setEntry(i, j, sigma > 0 ? (x - mu) / sigma : 0);
        }
    }
    return Z;
}

// right: column by column, a column that never varied left at 0
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    RealMatrix Z = matrix(new double[X.getRowDimension()][X.getColumnDimension()]);
    for (int j = 0; j < X.getColumnDimension(); j++) {
        if (deviation.getEntry(j) == 0) {
            continue;
        }
        Z.setColumnVector(j, X.getColumnVector(j).mapSubtract(mean.getEntry(j)).mapDivide(deviation.getEntry(j)));
    }
    return Z;
}

// right: row by row, with vectors
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    RealVector factor = deviation.map(sigma -> sigma > 0 ? 1 / sigma : 0);
    RealMatrix Z = X.copy();
    for (int i = 0; i < X.getRowDimension(); i++) {
        Z.setRowVector(i, X.getRowVector(i).subtract(mean).ebeMultiply(factor));
    }
    return Z;
}

// right: in single precision
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    RealMatrix Z = X.copy();
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int j = 0; j < X.getColumnDimension(); j++) {
            double x = X.getEntry(i, j);
            double mu = mean.getEntry(j);
            double sigma = deviation.getEntry(j);
            Z.setEntry(i, j, sigma == 0 ? 0 : (float) ((x - mu) / sigma));
        }
    }
    return Z;
}

// right: a visitor
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    RealMatrix Z = X.copy();
    Z.walkInOptimizedOrder(new DefaultRealMatrixChangingVisitor() {
        @Override
        public double visit(int row, int column, double value) {
            double sigma = deviation.getEntry(column);
            return sigma > 1e-12 ? (value - mean.getEntry(column)) / sigma : 0;
        }
    });
    return Z;
}

// wrong noNumber: vectors, divided by 0
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    RealMatrix Z = X.copy();
    for (int i = 0; i < X.getRowDimension(); i++) {
        Z.setRowVector(i, X.getRowVector(i).subtract(mean).ebeDivide(deviation));
    }
    return Z;
}

// wrong tinyNumberAdded: 1e-8
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    RealMatrix Z = X.copy();
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int j = 0; j < X.getColumnDimension(); j++) {
            double x = X.getEntry(i, j);
            double mu = mean.getEntry(j);
            double sigma = deviation.getEntry(j);
            Z.setEntry(i, j, (x - mu) / (sigma + 1e-8));
        }
    }
    return Z;
}

// wrong tinyNumberAdded: 1e-12
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    RealMatrix Z = X.copy();
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int j = 0; j < X.getColumnDimension(); j++) {
            double x = X.getEntry(i, j);
            double mu = mean.getEntry(j);
            double sigma = deviation.getEntry(j);
            Z.setEntry(i, j, (x - mu) / (sigma + 1e-12));
        }
    }
    return Z;
}

// wrong tinyNumberAdded: one that is not so tiny
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    RealMatrix Z = X.copy();
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int j = 0; j < X.getColumnDimension(); j++) {
            double x = X.getEntry(i, j);
            double mu = mean.getEntry(j);
            double sigma = deviation.getEntry(j);
            Z.setEntry(i, j, (x - mu) / (sigma + 1e-3));
        }
    }
    return Z;
}

// wrong rawWhereConstant: skipped
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    RealMatrix Z = X.copy();
    for (int j = 0; j < X.getColumnDimension(); j++) {
        if (deviation.getEntry(j) > 0) {
            for (int i = 0; i < X.getRowDimension(); i++) {
                Z.setEntry(i, j, (X.getEntry(i, j) - mean.getEntry(j)) / deviation.getEntry(j));
            }
        }
    }
    return Z;
}

// wrong ownStatistics: those of X itself
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    RealMatrix Z = X.copy();
    int m = X.getRowDimension();
    for (int j = 0; j < X.getColumnDimension(); j++) {
        double mu = 0;
        double square = 0;
        for (double x : X.getColumn(j)) {
            mu += x / m;
        }
        for (double x : X.getColumn(j)) {
            square += (x - mu) * (x - mu) / m;
        }
        for (int i = 0; i < m; i++) {
            Z.setEntry(i, j, square > 0 ? (X.getEntry(i, j) - mu) / Math.sqrt(square) : 0);
        }
    }
    return Z;
}

// wrong "its own argument X": in place
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    RealMatrix Z = X;
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int j = 0; j < X.getColumnDimension(); j++) {
            double x = X.getEntry(i, j);
            double mu = mean.getEntry(j);
            double sigma = deviation.getEntry(j);
            Z.setEntry(i, j, sigma > 0 ? (x - mu) / sigma : 0);
        }
    }
    return Z;
}

// wrong "argument deviation was changed": ones put into the deviation
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    RealMatrix Z = X.copy();
    for (int j = 0; j < X.getColumnDimension(); j++) {
        boolean varied = deviation.getEntry(j) > 0;
        if (!varied) {
            deviation.setEntry(j, 1);
        }
        for (int i = 0; i < X.getRowDimension(); i++) {
            Z.setEntry(i, j, varied ? (X.getEntry(i, j) - mean.getEntry(j)) / deviation.getEntry(j) : 0);
        }
    }
    return Z;
}

// wrong "not the right shape": transposed
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    RealMatrix Z = X.copy();
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int j = 0; j < X.getColumnDimension(); j++) {
            double x = X.getEntry(i, j);
            double mu = mean.getEntry(j);
            double sigma = deviation.getEntry(j);
            Z.setEntry(i, j, sigma > 0 ? (x - mu) / sigma : 0);
        }
    }
    return Z.transpose();
}

// wrong "returned null": nothing
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    return null;
}

// wrong "is not written yet": the stub
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    throw new UnsupportedOperationException("standardize");
}

// wrong "is declared as": arrays
double[][] standardize(double[][] X, double[] mean, double[] deviation) {
    return X;
}

// wrong signNoNumber: vectors, the wrong way round, divided by 0
RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation) {
    RealMatrix Z = X.copy();
    for (int i = 0; i < X.getRowDimension(); i++) {
        Z.setRowVector(i, mean.subtract(X.getRowVector(i)).ebeDivide(deviation));
    }
    return Z;
}
