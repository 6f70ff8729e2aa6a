// right: a loop
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < truth.length; i++) {
        counts[truth[i]][predicted[i]]++;
    }
    return counts;
}

// right: each place counts for itself
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[classes][classes];
    for (int t = 0; t < classes; t++) {
        for (int p = 0; p < classes; p++) {
            int row = t;
            int column = p;
            counts[t][p] = (int) IntStream.range(0, truth.length)
                    .filter(i -> truth[i] == row && predicted[i] == column)
                    .count();
        }
    }
    return counts;
}

// right: a product of one-hot matrices
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    RealMatrix T = constant(truth.length, classes, 0);
    RealMatrix P = constant(truth.length, classes, 0);
    for (int i = 0; i < truth.length; i++) {
        T.setEntry(i, truth[i], 1);
        P.setEntry(i, predicted[i], 1);
    }
    return Arrays.stream(times(transpose(T), P).getData())
            .map(row -> Arrays.stream(row).mapToInt(count -> (int) count).toArray())
            .toArray(int[][]::new);
}

// wrong oneForMany: =+ instead of +=
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < truth.length; i++) {
        counts[truth[i]][predicted[i]] =+ 1;
    }
    return counts;
}

// wrong "cannot be read": rows that were never made
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[classes][];
    for (int i = 0; i < truth.length; i++) {
        int[] row = new int[classes];
        row[predicted[i]]++;
        counts[0] = row;
    }
    return counts;
}

// wrong "the argument predicted was changed": sorts
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < truth.length; i++) {
        counts[truth[i]][predicted[i]]++;
    }
    Arrays.sort(predicted);
    return counts;
}
