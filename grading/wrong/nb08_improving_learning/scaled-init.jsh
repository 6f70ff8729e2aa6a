// right: row by row
RealMatrix scaledTheta(int rows, int cols, Random random) {
    RealMatrix Theta = constant(rows, cols, 0);
    for (int i = 0; i < rows; i++) {
        for (int j = 0; j < cols; j++) {
            Theta.setEntry(i, j, random.nextGaussian() / Math.sqrt(cols - 1));
        }
    }
    return Theta;
}

// right: map
RealMatrix scaledTheta(int rows, int cols, Random random) {
    return map(constant(rows, cols, 0), zero -> random.nextGaussian() * Math.pow(cols - 1, -0.5));
}

// right: column by column, in arrays
RealMatrix scaledTheta(int rows, int cols, Random random) {
    double[][] Theta = new double[rows][cols];
    for (int j = 0; j < cols; j++) {
        for (int i = 0; i < rows; i++) {
            Theta[i][j] = random.nextGaussian() * (1 / Math.sqrt(cols - 1));
        }
    }
    return new Array2DRowRealMatrix(Theta);
}

// right: Box and Muller by hand
RealMatrix scaledTheta(int rows, int cols, Random random) {
    return map(constant(rows, cols, 0), zero -> Math.sqrt(-2 * Math.log(1 - random.nextDouble()) / (cols - 1)) * Math.cos(2 * Math.PI * random.nextDouble()));
}

// wrong standardNormal: not scaled
RealMatrix scaledTheta(int rows, int cols, Random random) {
    return map(constant(rows, cols, 0), zero -> random.nextGaussian());
}

// wrong biasCounted: the bias unit counted
RealMatrix scaledTheta(int rows, int cols, Random random) {
    return map(constant(rows, cols, 0), zero -> random.nextGaussian() / Math.sqrt(cols));
}

// wrong byOutputs: rows for n_in
RealMatrix scaledTheta(int rows, int cols, Random random) {
    return map(constant(rows, cols, 0), zero -> random.nextGaussian() / Math.sqrt(rows));
}

// wrong variance: without the root
RealMatrix scaledTheta(int rows, int cols, Random random) {
    return map(constant(rows, cols, 0), zero -> random.nextGaussian() / (cols - 1));
}

// wrong growing: multiplied
RealMatrix scaledTheta(int rows, int cols, Random random) {
    return map(constant(rows, cols, 0), zero -> random.nextGaussian() * Math.sqrt(cols - 1));
}

// wrong he: the 2 of rectified linear units
RealMatrix scaledTheta(int rows, int cols, Random random) {
    return map(constant(rows, cols, 0), zero -> random.nextGaussian() * Math.sqrt(2.0 / (cols - 1)));
}

// wrong glorot: inputs and outputs
RealMatrix scaledTheta(int rows, int cols, Random random) {
    return map(constant(rows, cols, 0), zero -> random.nextGaussian() * Math.sqrt(2.0 / (rows + cols - 1)));
}

// wrong uniform: between plus and minus
RealMatrix scaledTheta(int rows, int cols, Random random) {
    return map(constant(rows, cols, 0), zero -> (2 * random.nextDouble() - 1) / Math.sqrt(cols - 1));
}

// wrong uniform: the start of notebook 01
RealMatrix scaledTheta(int rows, int cols, Random random) {
    return map(constant(rows, cols, 0), zero -> (2 * random.nextDouble() - 1) * Math.sqrt(6) / Math.sqrt(rows + cols - 1));
}

// wrong onlyPositive: absolute values
RealMatrix scaledTheta(int rows, int cols, Random random) {
    return map(constant(rows, cols, 0), zero -> Math.abs(random.nextGaussian()) / Math.sqrt(cols - 1));
}

// wrong shifted: a mean of its own
RealMatrix scaledTheta(int rows, int cols, Random random) {
    return map(constant(rows, cols, 0), zero -> (1 + random.nextGaussian()) / Math.sqrt(cols - 1));
}

// wrong oneNumber: one draw for all
RealMatrix scaledTheta(int rows, int cols, Random random) {
    double draw = random.nextGaussian() / Math.sqrt(cols - 1);
    return constant(rows, cols, draw);
}

// wrong oneRow: one row of draws, repeated
RealMatrix scaledTheta(int rows, int cols, Random random) {
    double[] row = new double[cols];
    for (int j = 0; j < cols; j++) {
        row[j] = random.nextGaussian() / Math.sqrt(cols - 1);
    }
    RealMatrix Theta = constant(rows, cols, 0);
    for (int i = 0; i < rows; i++) {
        Theta.setRow(i, row);
    }
    return Theta;
}

// wrong biasZero: from column 1
RealMatrix scaledTheta(int rows, int cols, Random random) {
    RealMatrix Theta = constant(rows, cols, 0);
    for (int i = 0; i < rows; i++) {
        for (int j = 1; j < cols; j++) {
            Theta.setEntry(i, j, random.nextGaussian() / Math.sqrt(cols - 1));
        }
    }
    return Theta;
}

// wrong biasNotScaled: the biases standard normal
RealMatrix scaledTheta(int rows, int cols, Random random) {
    RealMatrix Theta = constant(rows, cols, 0);
    for (int i = 0; i < rows; i++) {
        for (int j = 0; j < cols; j++) {
            Theta.setEntry(i, j, random.nextGaussian() / (j == 0 ? 1 : Math.sqrt(cols - 1)));
        }
    }
    return Theta;
}

// wrong transposed: rows and columns exchanged
RealMatrix scaledTheta(int rows, int cols, Random random) {
    return map(constant(cols, rows, 0), zero -> random.nextGaussian() / Math.sqrt(cols - 1));
}

// wrong "same seed gave two different matrices": a generator of its own
RealMatrix scaledTheta(int rows, int cols, Random random) {
    Random own = new Random();
    return map(constant(rows, cols, 0), zero -> own.nextGaussian() / Math.sqrt(cols - 1));
}

// wrong "different seeds gave the same matrix": seeded anew
RealMatrix scaledTheta(int rows, int cols, Random random) {
    random.setSeed(8);
    return map(constant(rows, cols, 0), zero -> random.nextGaussian() / Math.sqrt(cols - 1));
}

// wrong "is not written yet": the stub
RealMatrix scaledTheta(int rows, int cols, Random random) {
    throw new UnsupportedOperationException("scaled-init");
}
