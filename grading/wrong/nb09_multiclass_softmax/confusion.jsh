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

// wrong TRANSPOSED: rows the answers
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < truth.length; i++) {
        counts[predicted[i]][truth[i]]++;
    }
    return counts;
}

// wrong ONE_FOR_MANY: = 1
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < truth.length; i++) {
        counts[truth[i]][predicted[i]] = 1;
    }
    return counts;
}

// wrong ONE_FOR_MANY: =+ instead of +=
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < truth.length; i++) {
        counts[truth[i]][predicted[i]] =+ 1;
    }
    return counts;
}

// wrong MISTAKES_ONLY: only where they differ
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < truth.length; i++) {
        if (truth[i] != predicted[i]) {
            counts[truth[i]][predicted[i]]++;
        }
    }
    return counts;
}

// wrong RIGHT_ONLY: only where they agree
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < truth.length; i++) {
        if (truth[i] == predicted[i]) {
            counts[truth[i]][predicted[i]]++;
        }
    }
    return counts;
}

// wrong BOTH_WAYS: mistakes mirrored
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < truth.length; i++) {
        counts[truth[i]][predicted[i]]++;
        if (truth[i] != predicted[i]) {
            counts[predicted[i]][truth[i]]++;
        }
    }
    return counts;
}

// wrong TWICE: counted twice
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < truth.length; i++) {
        counts[truth[i]][predicted[i]]++;
        counts[truth[i]][predicted[i]]++;
    }
    return counts;
}

// wrong FEWER_CLASSES: as many as occur
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[Math.max(Arrays.stream(truth).max().getAsInt(), Arrays.stream(predicted).max().getAsInt()) + 1][Math.max(Arrays.stream(truth).max().getAsInt(), Arrays.stream(predicted).max().getAsInt()) + 1];
    for (int i = 0; i < truth.length; i++) {
        counts[truth[i]][predicted[i]]++;
    }
    return counts;
}

// wrong ONE_ROW_TOO_MANY: classes from 1
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[classes + 1][classes + 1];
    for (int i = 0; i < truth.length; i++) {
        counts[truth[i] + 1][predicted[i] + 1]++;
    }
    return counts;
}

// wrong PER_CENT: shares of each row in per cent
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < truth.length; i++) {
        counts[truth[i]][predicted[i]]++;
    }
    for (int[] row : counts) {
        int sum = Arrays.stream(row).sum();
        for (int k = 0; k < classes && sum > 0; k++) {
            row[k] = 100 * row[k] / sum;
        }
    }
    return counts;
}

// wrong SHARES: shares as whole numbers
int[][] confusionMatrix(int[] truth, int[] predicted, int classes) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < truth.length; i++) {
        counts[truth[i]][predicted[i]]++;
    }
    for (int[] row : counts) {
        int sum = Arrays.stream(row).sum();
        for (int k = 0; k < classes && sum > 0; k++) {
            row[k] = row[k] / sum;
        }
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
