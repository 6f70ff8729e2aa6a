// right: map
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    return map(A, a -> random.nextDouble() < keep ? a / keep : 0);
}

// right: the other way round
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    return map(A, a -> random.nextDouble() >= 1 - keep ? a / keep : 0);
}

// right: loops, column by column
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    RealMatrix dropped = A.copy();
    for (int j = 0; j < A.getColumnDimension(); j++) {
        for (int i = 0; i < A.getRowDimension(); i++) {
            boolean stays = random.nextFloat() < keep;
            dropped.setEntry(i, j, stays ? A.getEntry(i, j) / keep : 0);
        }
    }
    return dropped;
}

// right: a mask first, then the product
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    RealMatrix mask = map(A, a -> random.nextDouble() < keep ? 1 : 0);
    return times(1 / keep, hadamard(A, mask));
}

// wrong notScaled: what stays is left as it was
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    return map(A, a -> random.nextDouble() < keep ? a : 0);
}

// wrong multiplied: times keep
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    return map(A, a -> random.nextDouble() < keep ? a * keep : 0);
}

// wrong byDroppedShare: divided by 1 - keep
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    return map(A, a -> random.nextDouble() < keep ? a / (1 - keep) : 0);
}

// wrong keepIsDrop: the wrong side stays
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    return map(A, a -> random.nextDouble() < keep ? 0 : a / keep);
}

// wrong keepIsDrop: greater instead of less
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    return map(A, a -> random.nextDouble() > keep ? a / keep : 0);
}

// wrong alwaysHalf: a coin
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    return map(A, a -> random.nextBoolean() || keep == 1 ? a / keep : 0);
}

// wrong notCentred: nextGaussian
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    return map(A, a -> random.nextGaussian() < keep || keep == 1 ? a / keep : 0);
}

// wrong allOrNothing: one draw for all
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    boolean stays = random.nextDouble() < keep;
    return map(A, a -> stays ? a / keep : 0);
}

// wrong wholeUnits: one draw a column
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    RealMatrix dropped = A.copy();
    for (int j = 0; j < A.getColumnDimension(); j++) {
        boolean stays = random.nextDouble() < keep;
        for (int i = 0; i < A.getRowDimension(); i++) {
            dropped.setEntry(i, j, stays ? A.getEntry(i, j) / keep : 0);
        }
    }
    return dropped;
}

// wrong wholeExamples: one draw a row
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    RealMatrix dropped = A.copy();
    for (int i = 0; i < A.getRowDimension(); i++) {
        boolean stays = random.nextDouble() < keep;
        for (int j = 0; j < A.getColumnDimension(); j++) {
            dropped.setEntry(i, j, stays ? A.getEntry(i, j) / keep : 0);
        }
    }
    return dropped;
}

// wrong "the argument A was changed": written into A
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    for (int i = 0; i < A.getRowDimension(); i++) {
        for (int j = 0; j < A.getColumnDimension(); j++) {
            A.setEntry(i, j, random.nextDouble() < keep ? A.getEntry(i, j) / keep : 0);
        }
    }
    return A.copy();
}

// wrong "same seed dropped different entries": Math.random
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    return map(A, a -> Math.random() < keep ? a / keep : 0);
}

// wrong "different seeds dropped the same entries": a generator of its own
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    Random own = new Random(42);
    return map(A, a -> own.nextDouble() < keep ? a / keep : 0);
}

// wrong "neither 0 nor a / keep": noise instead of silence
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    return map(A, a -> random.nextDouble() < keep ? a / keep : 0.001);
}

// wrong "is not written yet": the stub
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    throw new UnsupportedOperationException("dropout");
}

// wrong exchanged: kept and dropped are exchanged
RealMatrix dropout(RealMatrix A, double keep, Random random) {
    return map(A, a -> random.nextDouble() < keep ? 0 : a / (1 - keep));
}
