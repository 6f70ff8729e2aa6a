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

// wrong LAST_OF_TIES: getMaxIndex
int[] predict(RealMatrix H) {
    return IntStream.range(0, H.getRowDimension()).map(i -> H.getRowVector(i).getMaxIndex()).toArray();
}

// wrong LAST_OF_TIES: >= in the loop
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

// wrong LARGEST_FROM_ZERO: a search that starts at 0
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getRowDimension()];
    for (int i = 0; i < classes.length; i++) {
        double[] row = H.getRow(i);
        double largest = 0;
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

// wrong LARGEST_FROM_ZERO: Double.MIN_VALUE
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

// wrong LARGEST_FROM_MINUS_ONE: a search that starts at -1
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getRowDimension()];
    for (int i = 0; i < classes.length; i++) {
        double[] row = H.getRow(i);
        double largest = -1;
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

// wrong LAST_OF_TIES: a search that starts at 0, with >=
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

// wrong LARGEST_SIZE: without signs
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getRowDimension()];
    for (int i = 0; i < classes.length; i++) {
        double[] row = Arrays.stream(H.getRow(i)).map(h -> Math.abs(h)).toArray();
        double largest = -1;
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

// wrong SMALLEST: < in the loop
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getRowDimension()];
    for (int i = 0; i < classes.length; i++) {
        double[] row = H.getRow(i);
        double largest = row[0];
        int best = 0;
        for (int k = 0; k < row.length; k++) {
            if (row[k] < largest) {
                largest = row[k];
                best = k;
            }
        }
        classes[i] = best;
    }
    return classes;
}

// wrong LABELS_FROM_ONE: classes from 1
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getRowDimension()];
    for (int i = 0; i < classes.length; i++) {
        double[] row = H.getRow(i);
        double largest = row[0];
        int best = 0;
        for (int k = 0; k < row.length; k++) {
            if (row[k] > largest) {
                largest = row[k];
                best = k;
            }
        }
        classes[i] = best + 1;
    }
    return classes;
}

// wrong LARGEST_WITHOUT_FIRST: column 0 left out
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getRowDimension()];
    for (int i = 0; i < classes.length; i++) {
        double[] row = H.getRow(i);
        double largest = row[1];
        int best = 1;
        for (int k = 2; k < row.length; k++) {
            if (row[k] > largest) {
                largest = row[k];
                best = k;
            }
        }
        classes[i] = best;
    }
    return classes;
}

// wrong ABOVE_ONE_HALF: a threshold
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getRowDimension()];
    for (int i = 0; i < classes.length; i++) {
        double[] row = H.getRow(i);
        double largest = 0.5;
        int best = 0;
        for (int k = 0; k < row.length; k++) {
            if (row[k] > 0.5 && best == 0) {
                largest = row[k];
                best = k;
            }
        }
        classes[i] = best;
    }
    return classes;
}

// wrong OVER_COLUMNS: an answer for each column
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getColumnDimension()];
    for (int k = 0; k < classes.length; k++) {
        for (int i = 1; i < H.getRowDimension(); i++) {
            if (H.getEntry(i, k) > H.getEntry(classes[k], k)) {
                classes[k] = i;
            }
        }
    }
    return classes;
}

// wrong MAXIMUM_GOES_ON: largest outside of the loop
int[] predict(RealMatrix H) {
    int[] classes = new int[H.getRowDimension()];
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < classes.length; i++) {
        double[] row = H.getRow(i);
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
