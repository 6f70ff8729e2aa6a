// right: rows, the largest taken off
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double[] row = Z.getRow(i);
        double largest = Arrays.stream(row).max().getAsDouble();
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            row[k] = Math.exp(row[k] - largest);
            sum += row[k];
        }
        for (int k = 0; k < row.length; k++) {
            H.setEntry(i, k, row[k] / sum);
        }
    }
    return H;
}

// right: vectors
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = MatrixUtils.createRealMatrix(Z.getRowDimension(), Z.getColumnDimension());
    for (int i = 0; i < Z.getRowDimension(); i++) {
        RealVector z = Z.getRowVector(i);
        double largest = z.getMaxValue();
        RealVector e = z.map(t -> Math.exp(t - largest));
        H.setRowVector(i, e.mapDivide(e.getL1Norm()));
    }
    return H;
}

// right: each share as 1 over a sum, which may become infinite
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        for (int k = 0; k < Z.getColumnDimension(); k++) {
            double sum = 0;
            for (int j = 0; j < Z.getColumnDimension(); j++) {
                sum += Math.exp(Z.getEntry(i, j) - Z.getEntry(i, k));
            }
            H.setEntry(i, k, 1 / sum);
        }
    }
    return H;
}

// right: the logarithm of the sum
RealMatrix softmax(RealMatrix Z) {
    double[][] H = Z.getData();
    for (double[] row : H) {
        double largest = Arrays.stream(row).max().getAsDouble();
        double logSum = largest + Math.log(Arrays.stream(row).map(z -> Math.exp(z - largest)).sum());
        for (int k = 0; k < row.length; k++) {
            row[k] = Math.exp(row[k] - logSum);
        }
    }
    return matrix(H);
}

// wrong notStable: matrices
RealMatrix softmax(RealMatrix Z) {
    RealMatrix E = map(Z, z -> Math.exp(z));
    RealMatrix sums = times(E, constant(Z.getColumnDimension(), Z.getColumnDimension(), 1));
    return hadamard(E, map(sums, s -> 1 / s));
}

// wrong maximumFromZero: Double.MIN_VALUE is not the smallest double
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double largest = Double.MIN_VALUE;
        for (double z : Z.getRow(i)) {
            if (z > largest) {
                largest = z;
            }
        }
        double best = largest;
        double[] e = Arrays.stream(Z.getRow(i)).map(z -> Math.exp(z - best)).toArray();
        double sum = Arrays.stream(e).sum();
        H.setRow(i, Arrays.stream(e).map(share -> share / sum).toArray());
    }
    return H;
}

// wrong largestSizeTakenOff: the largest norm
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double[] row = Z.getRow(i);
        double largest = Z.getRowVector(i).getLInfNorm();
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            row[k] = Math.exp(row[k] - largest);
            sum += row[k];
        }
        for (int k = 0; k < row.length; k++) {
            H.setEntry(i, k, row[k] / sum);
        }
    }
    return H;
}

// wrong cutOff: at 700
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double[] row = Z.getRow(i);
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            row[k] = Math.exp(Math.min(row[k], 700));
            sum += row[k];
        }
        for (int k = 0; k < row.length; k++) {
            H.setEntry(i, k, row[k] / sum);
        }
    }
    return H;
}

// wrong "the argument Z was changed": works in Z itself
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double largest = Z.getRowVector(i).getMaxValue();
        double sum = 0;
        for (int k = 0; k < Z.getColumnDimension(); k++) {
            Z.setEntry(i, k, Math.exp(Z.getEntry(i, k) - largest));
            sum += Z.getEntry(i, k);
        }
        for (int k = 0; k < Z.getColumnDimension(); k++) {
            H.setEntry(i, k, Z.getEntry(i, k) / sum);
        }
    }
    return H;
}

// wrong cutOff: at 100, from below as well
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = map(Z, z -> Math.exp(Math.max(-100, Math.min(100, z))));
    for (int i = 0; i < Z.getRowDimension(); i++) {
        H.setRowVector(i, H.getRowVector(i).mapDivide(H.getRowVector(i).getL1Norm()));
    }
    return H;
}

// wrong negative: the largest minus z
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double largest = Z.getRowVector(i).getMaxValue();
        RealVector e = Z.getRowVector(i).map(z -> Math.exp(largest - z));
        H.setRowVector(i, e.mapDivide(e.getL1Norm()));
    }
    return H;
}

// wrong logarithm: z minus the logarithm of the sum
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double[] row = Z.getRow(i);
        double largest = Arrays.stream(row).max().getAsDouble();
        double logSum = largest + Math.log(Arrays.stream(row).map(z -> Math.exp(z - largest)).sum());
        H.setRow(i, Arrays.stream(row).map(z -> z - logSum).toArray());
    }
    return H;
}

// wrong largestOffAboveOnly: not in the sum
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double[] z = Z.getRow(i);
        double largest = Arrays.stream(z).max().getAsDouble();
        double sum = Arrays.stream(z).map(Math::exp).sum();
        H.setRow(i, Arrays.stream(z).map(t -> Math.exp(t - largest) / sum).toArray());
    }
    return H;
}
