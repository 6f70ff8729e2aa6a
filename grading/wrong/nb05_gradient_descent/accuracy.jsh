// right: two loops
double accuracy(RealMatrix H, int[] labels) {
    int right = 0;
    for (int i = 0; i < labels.length; i++) {
        int best = 0;
        for (int k = 1; k < H.getColumnDimension(); k++) {
            if (H.getEntry(i, k) > H.getEntry(i, best)) {
                best = k;
            }
        }
        if (best == labels[i]) {
            right++;
        }
    }
    return (double) right / labels.length;
}

// right: from the last column back, with >=
double accuracy(RealMatrix H, int[] labels) {
    double right = 0;
    for (int i = 0; i < H.getRowDimension(); i++) {
        double[] row = H.getRow(i);
        int best = row.length - 1;
        for (int k = row.length - 2; k >= 0; k--) {
            if (row[k] >= row[best]) {
                best = k;
            }
        }
        right += best == labels[i] ? 1 : 0;
    }
    return right / H.getRowDimension();
}

// right: streams
double accuracy(RealMatrix H, int[] labels) {
    return IntStream.range(0, labels.length)
            .filter(i -> {
                double[] row = H.getRow(i);
                double largest = Arrays.stream(row).max().getAsDouble();
                return IntStream.range(0, row.length).filter(k -> row[k] == largest).findFirst().getAsInt() == labels[i];
            })
            .count() / (double) labels.length;
}

// wrong INTEGER_DIVISION: whole numbers divided
double accuracy(RealMatrix H, int[] labels) {
    int right = 0;
    int m = H.getRowDimension();
    for (int i = 0; i < m; i++) {
        double[] row = H.getRow(i);
        int best = 0;
        for (int k = 1; k < row.length; k++) {
            best = row[k] > row[best] ? k : best;
        }
        right += best == labels[i] ? 1 : 0;
    }
    return right / m;
}

// wrong INTEGER_DIVISION: made a double too late
double accuracy(RealMatrix H, int[] labels) {
    int right = 0;
    int m = H.getRowDimension();
    for (int i = 0; i < m; i++) {
        double[] row = H.getRow(i);
        int best = 0;
        for (int k = 1; k < row.length; k++) {
            best = row[k] > row[best] ? k : best;
        }
        right += best == labels[i] ? 1 : 0;
    }
    return (double) (right / m);
}

// wrong PER_CENT: times 100
double accuracy(RealMatrix H, int[] labels) {
    int right = 0;
    int m = H.getRowDimension();
    for (int i = 0; i < m; i++) {
        double[] row = H.getRow(i);
        int best = 0;
        for (int k = 1; k < row.length; k++) {
            best = row[k] > row[best] ? k : best;
        }
        right += best == labels[i] ? 1 : 0;
    }
    return 100.0 * right / m;
}

// wrong COUNT: not divided
double accuracy(RealMatrix H, int[] labels) {
    int right = 0;
    int m = H.getRowDimension();
    for (int i = 0; i < m; i++) {
        double[] row = H.getRow(i);
        int best = 0;
        for (int k = 1; k < row.length; k++) {
            best = row[k] > row[best] ? k : best;
        }
        right += best == labels[i] ? 1 : 0;
    }
    return right;
}

// wrong ERROR_RATE: counts the wrong ones
double accuracy(RealMatrix H, int[] labels) {
    int right = 0;
    int m = H.getRowDimension();
    for (int i = 0; i < m; i++) {
        double[] row = H.getRow(i);
        int best = 0;
        for (int k = 1; k < row.length; k++) {
            best = row[k] > row[best] ? k : best;
        }
        right += best != labels[i] ? 1 : 0;
    }
    return (double) right / m;
}

// wrong LAST_OF_TIES: >= in the loop
double accuracy(RealMatrix H, int[] labels) {
    int right = 0;
    int m = H.getRowDimension();
    for (int i = 0; i < m; i++) {
        double[] row = H.getRow(i);
        int best = 0;
        for (int k = 1; k < row.length; k++) {
            best = row[k] >= row[best] ? k : best;
        }
        right += best == labels[i] ? 1 : 0;
    }
    return (double) right / m;
}

// wrong SMALLEST: < in the loop
double accuracy(RealMatrix H, int[] labels) {
    int right = 0;
    int m = H.getRowDimension();
    for (int i = 0; i < m; i++) {
        double[] row = H.getRow(i);
        int best = 0;
        for (int k = 1; k < row.length; k++) {
            best = row[k] < row[best] ? k : best;
        }
        right += best == labels[i] ? 1 : 0;
    }
    return (double) right / m;
}

// wrong LABELS_FROM_ONE: labels from 1
double accuracy(RealMatrix H, int[] labels) {
    int right = 0;
    int m = H.getRowDimension();
    for (int i = 0; i < m; i++) {
        double[] row = H.getRow(i);
        int best = 0;
        for (int k = 1; k < row.length; k++) {
            best = row[k] > row[best] ? k : best;
        }
        right += best + 1 == labels[i] ? 1 : 0;
    }
    return (double) right / m;
}

// wrong LARGEST_WITHOUT_FIRST: column 0 left out
double accuracy(RealMatrix H, int[] labels) {
    int right = 0;
    int m = H.getRowDimension();
    for (int i = 0; i < m; i++) {
        double[] row = H.getRow(i);
        int best = 1;
        for (int k = 2; k < row.length; k++) {
            best = row[k] > row[best] ? k : best;
        }
        right += best == labels[i] ? 1 : 0;
    }
    return (double) right / m;
}

// wrong OUTPUTS_FOR_EXAMPLES: divided by the columns
double accuracy(RealMatrix H, int[] labels) {
    int right = 0;
    int m = H.getRowDimension();
    for (int i = 0; i < m; i++) {
        double[] row = H.getRow(i);
        int best = 0;
        for (int k = 1; k < row.length; k++) {
            best = row[k] > row[best] ? k : best;
        }
        right += best == labels[i] ? 1 : 0;
    }
    return (double) right / H.getColumnDimension();
}

// wrong LAST_OF_TIES: getMaxIndex
double accuracy(RealMatrix H, int[] labels) {
    double right = 0;
    for (int i = 0; i < labels.length; i++) {
        if (H.getRowVector(i).getMaxIndex() == labels[i]) {
            right++;
        }
    }
    return right / labels.length;
}

// wrong ABOVE_ONE_HALF: a threshold
double accuracy(RealMatrix H, int[] labels) {
    double right = 0;
    for (int i = 0; i < labels.length; i++) {
        if (H.getEntry(i, labels[i]) > 0.5) {
            right++;
        }
    }
    return right / labels.length;
}

// wrong TIES_COUNT: as large as the largest
double accuracy(RealMatrix H, int[] labels) {
    double right = 0;
    for (int i = 0; i < labels.length; i++) {
        if (H.getEntry(i, labels[i]) == H.getRowVector(i).getMaxValue()) {
            right++;
        }
    }
    return right / labels.length;
}

// wrong OVER_COLUMNS: rows and columns exchanged
double accuracy(RealMatrix H, int[] labels) {
    double right = 0;
    for (int j = 0; j < H.getColumnDimension(); j++) {
        double[] column = H.getColumn(j);
        int best = 0;
        for (int i = 1; i < column.length; i++) {
            best = column[i] > column[best] ? i : best;
        }
        right += best == labels[j] ? 1 : 0;
    }
    return right / H.getColumnDimension();
}

// wrong ROUNDED: rounded to 0 or 1
double accuracy(RealMatrix H, int[] labels) {
    double right = 0;
    for (int i = 0; i < labels.length; i++) {
        right += Math.round(H.getEntry(i, labels[i])) == 1 ? 1 : 0;
    }
    return right / labels.length;
}
