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

// wrong NOT_STABLE: as the formula stands
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double[] row = Z.getRow(i);
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            row[k] = Math.exp(row[k]);
            sum += row[k];
        }
        for (int k = 0; k < row.length; k++) {
            H.setEntry(i, k, row[k] / sum);
        }
    }
    return H;
}

// wrong NOT_STABLE: matrices
RealMatrix softmax(RealMatrix Z) {
    RealMatrix E = map(Z, z -> Math.exp(z));
    RealMatrix sums = times(E, constant(Z.getColumnDimension(), Z.getColumnDimension(), 1));
    return hadamard(E, map(sums, s -> 1 / s));
}

// wrong ONE_MAXIMUM: of the whole matrix
RealMatrix softmax(RealMatrix Z) {
    double largest = Arrays.stream(Z.getData()).flatMapToDouble(Arrays::stream).max().getAsDouble();
    RealMatrix H = map(Z, z -> Math.exp(z - largest));
    for (int i = 0; i < Z.getRowDimension(); i++) {
        H.setRowVector(i, H.getRowVector(i).mapDivide(Arrays.stream(H.getRow(i)).sum()));
    }
    return H;
}

// wrong MAXIMUM_FROM_ZERO: a search that starts at 0
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double largest = 0;
        for (int k = 0; k < Z.getColumnDimension(); k++) {
            largest = Math.max(largest, Z.getEntry(i, k));
        }
        double sum = 0;
        for (int k = 0; k < Z.getColumnDimension(); k++) {
            sum += Math.exp(Z.getEntry(i, k) - largest);
        }
        for (int k = 0; k < Z.getColumnDimension(); k++) {
            H.setEntry(i, k, Math.exp(Z.getEntry(i, k) - largest) / sum);
        }
    }
    return H;
}

// wrong MAXIMUM_FROM_ZERO: Double.MIN_VALUE is not the smallest double
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

// wrong SMALLEST_TAKEN_OFF: min for max
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double[] row = Z.getRow(i);
        double largest = Arrays.stream(row).min().getAsDouble();
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

// wrong MEAN_TAKEN_OFF: the mean
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double[] row = Z.getRow(i);
        double largest = Arrays.stream(row).average().getAsDouble();
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

// wrong LARGEST_SIZE_TAKEN_OFF: the largest norm
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

// wrong CUT_OFF: at 700
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

// wrong OVER_COLUMNS: columns sum to 1
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int k = 0; k < Z.getColumnDimension(); k++) {
        double[] column = Z.getColumn(k);
        double largest = Arrays.stream(column).max().getAsDouble();
        double[] e = Arrays.stream(column).map(z -> Math.exp(z - largest)).toArray();
        double sum = Arrays.stream(e).sum();
        H.setColumn(k, Arrays.stream(e).map(share -> share / sum).toArray());
    }
    return H;
}

// wrong OVER_COLUMNS_NOT_STABLE: columns, as the formula stands
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = map(Z, z -> Math.exp(z));
    for (int k = 0; k < Z.getColumnDimension(); k++) {
        H.setColumnVector(k, H.getColumnVector(k).mapDivide(H.getColumnVector(k).getL1Norm()));
    }
    return H;
}

// wrong OVER_ALL: one sum for all
RealMatrix softmax(RealMatrix Z) {
    RealMatrix E = map(Z, z -> Math.exp(z));
    double sum = 0;
    for (double[] row : E.getData()) {
        for (double e : row) {
            sum += e;
        }
    }
    return times(1 / sum, E);
}

// wrong OVER_ALL_STABLE: one sum for all, stable
RealMatrix softmax(RealMatrix Z) {
    double largest = Arrays.stream(Z.getData()).flatMapToDouble(Arrays::stream).max().getAsDouble();
    RealMatrix E = map(Z, z -> Math.exp(z - largest));
    double sum = Arrays.stream(E.getData()).flatMapToDouble(Arrays::stream).sum();
    return times(1 / sum, E);
}

// wrong SUM_GOES_ON_STABLE: sum outside of the loop
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    double sum = 0;
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double[] row = Z.getRow(i);
        double largest = Arrays.stream(row).max().getAsDouble();
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

// wrong SUM_GOES_ON: sum outside, as the formula stands
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    double sum = 0;
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double[] row = Z.getRow(i);
        for (int k = 0; k < row.length; k++) {
            row[k] = Math.exp(row[k]);
            sum += row[k];
        }
        for (int k = 0; k < row.length; k++) {
            H.setEntry(i, k, row[k] / sum);
        }
    }
    return H;
}

// wrong NOT_DIVIDED: e to the power of z
RealMatrix softmax(RealMatrix Z) {
    return map(Z, z -> Math.exp(z));
}

// wrong NOT_DIVIDED_STABLE: the sum forgotten
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
            H.setEntry(i, k, row[k]);
        }
    }
    return H;
}

// wrong NO_EXPONENTIAL: z over the sum of z
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double[] row = Z.getRow(i);
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            row[k] = row[k];
            sum += row[k];
        }
        for (int k = 0; k < row.length; k++) {
            H.setEntry(i, k, row[k] / sum);
        }
    }
    return H;
}

// wrong SIGMOIDS: one for each entry
RealMatrix softmax(RealMatrix Z) {
    return sigmoid(Z);
}

// wrong SIGMOIDS_DIVIDED: sigmoids over their sum
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double[] row = Z.getRow(i);
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            row[k] = sigmoid(row[k]);
            sum += row[k];
        }
        for (int k = 0; k < row.length; k++) {
            H.setEntry(i, k, row[k] / sum);
        }
    }
    return H;
}

// wrong NEGATIVE: e to the power of -z
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double[] row = Z.getRow(i);
        double largest = Arrays.stream(row).min().getAsDouble();
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            row[k] = Math.exp(largest - row[k]);
            sum += row[k];
        }
        for (int k = 0; k < row.length; k++) {
            H.setEntry(i, k, row[k] / sum);
        }
    }
    return H;
}

// wrong LOGARITHM: log softmax
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
            H.setEntry(i, k, Math.log(row[k] / sum));
        }
    }
    return H;
}

// wrong POWERS_OF_TWO: 2 for e
RealMatrix softmax(RealMatrix Z) {
    RealMatrix H = Z.copy();
    for (int i = 0; i < Z.getRowDimension(); i++) {
        double[] row = Z.getRow(i);
        double largest = Arrays.stream(row).max().getAsDouble();
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            row[k] = Math.pow(2, row[k] - largest);
            sum += row[k];
        }
        for (int k = 0; k < row.length; k++) {
            H.setEntry(i, k, row[k] / sum);
        }
    }
    return H;
}

// wrong WINNER_TAKES_ALL: 1 for the largest
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
            H.setEntry(i, k, row[k] == 1 ? 1 : 0);
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
