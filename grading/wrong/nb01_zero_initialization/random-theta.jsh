// right: the lecture's formula, row by row
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    RealMatrix Theta = constant(rows, cols, 0);
    for (int i = 0; i < rows; i++) {
        for (int j = 0; j < cols; j++) {
            Theta.setEntry(i, j, random.nextDouble() * (2 * epsilon) - epsilon);
        }
    }
    return Theta;
}

// right: column by column, from the last
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    double[][] Theta = new double[rows][cols];
    for (int j = cols - 1; j >= 0; j--) {
        for (int i = 0; i < rows; i++) {
            Theta[i][j] = epsilon * (1 - 2 * random.nextDouble());
        }
    }
    return new Array2DRowRealMatrix(Theta);
}

// right: map of a matrix of zeros
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    return map(constant(rows, cols, 0), zero -> epsilon * (2 * random.nextDouble() - 1));
}

// right: a stream of numbers between two bounds
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    RealMatrix Theta = MatrixUtils.createRealMatrix(rows, cols);
    for (int i = 0; i < rows; i++) {
        Theta.setRow(i, random.doubles(cols, -epsilon, epsilon).toArray());
    }
    return Theta;
}

// right: a sign and a size
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    return map(constant(rows, cols, epsilon), e -> random.nextBoolean() ? e * random.nextDouble() : -e * random.nextDouble());
}

// right: numbers of few bits
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    return map(constant(rows, cols, 0), zero -> random.nextFloat() * 2 * epsilon - epsilon);
}

// wrong transposed: rows and columns exchanged
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    return map(constant(cols, rows, 0), zero -> random.nextDouble() * 2 * epsilon - epsilon);
}

// wrong oneNumber: drawn once, before the loops
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    return constant(rows, cols, random.nextDouble() * 2 * epsilon - epsilon);
}

// wrong zeros: nothing drawn
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    return constant(rows, cols, 0);
}

// wrong oneRow: one row of draws, repeated
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    double[] row = random.doubles(cols, -epsilon, epsilon).toArray();
    RealMatrix Theta = constant(rows, cols, 0);
    for (int i = 0; i < rows; i++) {
        Theta.setRow(i, row);
    }
    return Theta;
}

// wrong oneColumn: one draw a row
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    RealMatrix Theta = constant(rows, cols, 0);
    for (int i = 0; i < rows; i++) {
        double draw = random.nextDouble() * 2 * epsilon - epsilon;
        for (int j = 0; j < cols; j++) {
            Theta.setEntry(i, j, draw);
        }
    }
    return Theta;
}

// wrong biasZero: from column 1
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    RealMatrix Theta = constant(rows, cols, 0);
    for (int i = 0; i < rows; i++) {
        for (int j = 1; j < cols; j++) {
            Theta.setEntry(i, j, random.nextDouble() * 2 * epsilon - epsilon);
        }
    }
    return Theta;
}

// wrong lastRowZero: one row short
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    RealMatrix Theta = constant(rows, cols, 0);
    for (int i = 0; i < rows - 1; i++) {
        for (int j = 0; j < cols; j++) {
            Theta.setEntry(i, j, random.nextDouble() * 2 * epsilon - epsilon);
        }
    }
    return Theta;
}

// wrong endsOnly: a coin for the sign
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    return map(constant(rows, cols, epsilon), e -> random.nextBoolean() ? e : -e);
}

// wrong "not spread evenly": a narrow Gaussian, cut off at the bounds
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    return map(constant(rows, cols, 0), zero -> Math.max(-epsilon, Math.min(epsilon, random.nextGaussian() * epsilon / 2)));
}

// wrong "outside [-epsilon, epsilon]": a bound of its own, whatever epsilon is
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    final double EPSILON = 5;
    return map(constant(rows, cols, 0), zero -> random.nextDouble() * (2 * EPSILON) - EPSILON);
}

// wrong notShiftedByColumns: from 0 to 2 epsilon, column by column
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    RealMatrix Theta = constant(rows, cols, 0);
    for (int j = 0; j < cols; j++) {
        for (int i = 0; i < rows; i++) {
            Theta.setEntry(i, j, random.nextDouble() * 2 * epsilon);
        }
    }
    return Theta;
}

// wrong halfWidth: from -epsilon / 2 to epsilon / 2
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    return map(constant(rows, cols, 0), zero -> random.nextDouble() * epsilon - epsilon / 2);
}

// wrong doubleWidth: from -2 epsilon to 2 epsilon
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    return map(constant(rows, cols, 0), zero -> random.nextDouble() * 4 * epsilon - 2 * epsilon);
}

// wrong "the same few numbers": a thousand steps
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    return map(constant(rows, cols, 0), zero -> (random.nextInt(1001) - 500) / 500.0 * epsilon);
}

// wrong "same seed gave two different matrices": Math.random
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    return map(constant(rows, cols, 0), zero -> Math.random() * 2 * epsilon - epsilon);
}

// wrong "same seed gave two different matrices": a generator of its own
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    Random own = new Random();
    return map(constant(rows, cols, 0), zero -> own.nextDouble() * 2 * epsilon - epsilon);
}

// wrong "different seeds gave the same matrix": a generator of its own, seeded
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    Random own = new Random(42);
    return map(constant(rows, cols, 0), zero -> own.nextDouble() * 2 * epsilon - epsilon);
}

// wrong "different seeds gave the same matrix": the generator is seeded anew
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    random.setSeed(1);
    return map(constant(rows, cols, 0), zero -> random.nextDouble() * 2 * epsilon - epsilon);
}

// wrong "is the same with different generators": one entry is always 0
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    RealMatrix Theta = map(constant(rows, cols, 0), zero -> random.nextDouble() * 2 * epsilon - epsilon);
    Theta.setEntry(0, 0, 0);
    return Theta;
}

// wrong "not a finite number": divides 0 by 0
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    return map(constant(rows, cols, 0), zero -> zero / zero * random.nextDouble());
}

// wrong "is not written yet": the stub
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("random-theta");
}

// wrong zeros: what is drawn goes into copies of the rows
RealMatrix randomTheta(int rows, int cols, double epsilon, Random random) {
    RealMatrix Theta = constant(rows, cols, 0);
    for (int i = 0; i < rows; i++) {
        double[] row = Theta.getRow(i);
        for (int j = 0; j < cols; j++) {
            row[j] = random.nextDouble() * (2 * epsilon) - epsilon;
        }
    }
    return Theta;
}
