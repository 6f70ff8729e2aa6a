// right: the column of the largest so far
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getRowDimension()];
    for (int i = 0; i < classes.length; i++) {
        for (int k = 1; k < H.getColumnDimension(); k++) {
            if (H.getEntry(i, k) > H.getEntry(i, classes[i])) {
                classes[i] = k;
            }
        }
    }
    return classes;
}

// right: a search that starts at minus infinity
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getRowDimension()];
    for (int i = 0; i < H.getRowDimension(); i++) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < H.getColumnDimension(); k++) {
            if (H.getEntry(i, k) > largest) {
                largest = H.getEntry(i, k);
                classes[i] = k;
            }
        }
    }
    return classes;
}

// right: streams, from the last column back with >=
int[] predict(RealMatrix H) {
    return Arrays.stream(H.getData())
            .mapToInt(row -> IntStream.range(0, row.length)
                    .boxed()
                    .sorted(Comparator.reverseOrder())
                    .reduce((best, k) -> row[k] >= row[best] ? k : best)
                    .get())
            .toArray();
}

// right: the first place of the maximum
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getRowDimension()];
    for (int i = 0; i < classes.length; i++) {
        double largest = H.getRowVector(i).getMaxValue();
        while (H.getEntry(i, classes[i]) < largest) {
            classes[i]++;
        }
    }
    return classes;
}

// wrong lastOfTies: >= in the loop
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getRowDimension()];
    for (int i = 0; i < classes.length; i++) {
        double[] row = H.getRow(i);
        double largest = row[0];
        int best = 0;
        for (int k = 0; k < row.length; k++) {
            if (row[k] >= largest) {
                largest = row[k];
                best = k;
            }
        }
        classes[i] = best;
    }
    return classes;
}

// wrong largestFromZero: Double.MIN_VALUE
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getRowDimension()];
    for (int i = 0; i < classes.length; i++) {
        double[] row = H.getRow(i);
        double largest = Double.MIN_VALUE;
        int best = 0;
        for (int k = 0; k < row.length; k++) {
            if (row[k] > largest) {
                largest = row[k];
                best = k;
            }
        }
        classes[i] = best;
    }
    return classes;
}

// wrong lastOfTies: a search that starts at 0, with >=
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getRowDimension()];
    for (int i = 0; i < classes.length; i++) {
        double[] row = H.getRow(i);
        double largest = 0;
        int best = 0;
        for (int k = 0; k < row.length; k++) {
            if (row[k] >= largest) {
                largest = row[k];
                best = k;
            }
        }
        classes[i] = best;
    }
    return classes;
}

// wrong "the argument H was changed": wipes out what it has seen
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getRowDimension()];
    for (int i = 0; i < classes.length; i++) {
        for (int k = 1; k < H.getColumnDimension(); k++) {
            if (H.getEntry(i, k) > H.getEntry(i, classes[i])) {
                classes[i] = k;
            }
        }
        H.setEntry(i, classes[i], 0);
    }
    return classes;
}
