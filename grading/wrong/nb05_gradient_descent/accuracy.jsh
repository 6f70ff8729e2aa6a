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

// wrong integerDivision: made a double too late
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

// wrong lastOfTies: >= in the loop
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

// wrong smallest: < in the loop
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

// wrong largestWithoutFirst: column 0 left out
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

// wrong overColumns: rows and columns exchanged
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
