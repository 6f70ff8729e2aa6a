// right: an array, filled row by row
RealMatrix oneHot(int[] labels, int classes) {
    double[][] Y = new double[labels.length][classes];
    for (int i = 0; i < labels.length; i++) {
        if (labels[i] < 0 || labels[i] >= classes) {
            throw new IllegalArgumentException("label " + labels[i] + ", wanted 0 to " + (classes - 1));
        }
        Y[i][labels[i]] = 1;
    }
    return matrix(Y);
}

// right: setEntry, whose own exception names the column
RealMatrix oneHot(int[] labels, int classes) {
    RealMatrix Y = constant(labels.length, classes, 0);
    for (int i = 0; i < labels.length; i++) {
        Y.setEntry(i, labels[i], 1);
    }
    return Y;
}

// right: rows of the identity matrix
RealMatrix oneHot(int[] labels, int classes) {
    for (int label : labels) {
        if (label < 0 || label >= classes) {
            throw new IndexOutOfBoundsException("no class " + label);
        }
    }
    RealMatrix I = MatrixUtils.createRealIdentityMatrix(classes);
    RealMatrix Y = MatrixUtils.createRealMatrix(labels.length, classes);
    for (int i = 0; i < labels.length; i++) {
        Y.setRowVector(i, I.getRowVector(labels[i]));
    }
    return Y;
}

// right: streams
RealMatrix oneHot(int[] labels, int classes) {
    return matrix(Arrays.stream(labels)
            .mapToObj(label -> {
                if (label < 0 || label > classes - 1) {
                    throw new RuntimeException("" + label);
                }
                return IntStream.range(0, classes).mapToDouble(k -> k == label ? 1 : 0).toArray();
            })
            .toArray(double[][]::new));
}

// wrong labelsFromOne: label - 1
RealMatrix oneHot(int[] labels, int classes) {
    RealMatrix Y = constant(labels.length, classes, 0);
    for (int i = 0; i < labels.length; i++) {
        Y.setEntry(i, labels[i] - 1, 1);
    }
    return Y;
}

// wrong oneTooFar: label + 1
RealMatrix oneHot(int[] labels, int classes) {
    double[][] Y = new double[labels.length][classes];
    for (int i = 0; i < labels.length; i++) {
        Y[i][labels[i] + 1] = 1;
    }
    return matrix(Y);
}

// wrong labelAsEntry: the label as the number
RealMatrix oneHot(int[] labels, int classes) {
    RealMatrix Y = constant(labels.length, classes, 0);
    for (int i = 0; i < labels.length; i++) {
        Y.setEntry(i, labels[i], labels[i]);
    }
    return Y;
}

// wrong filledUp: ones up to the label
RealMatrix oneHot(int[] labels, int classes) {
    RealMatrix Y = constant(labels.length, classes, 0);
    for (int i = 0; i < labels.length; i++) {
        for (int k = 0; k <= labels[i]; k++) {
            Y.setEntry(i, k, 1);
        }
    }
    return Y;
}

// wrong inverted: 0 among ones
RealMatrix oneHot(int[] labels, int classes) {
    RealMatrix Y = constant(labels.length, classes, 1);
    for (int i = 0; i < labels.length; i++) {
        Y.setEntry(i, labels[i], 0);
    }
    return Y;
}

// wrong minusOne: 1 and -1
RealMatrix oneHot(int[] labels, int classes) {
    RealMatrix Y = constant(labels.length, classes, -1);
    for (int i = 0; i < labels.length; i++) {
        Y.setEntry(i, labels[i], 1);
    }
    return Y;
}

// wrong transposed: an example a column
RealMatrix oneHot(int[] labels, int classes) {
    RealMatrix Y = constant(classes, labels.length, 0);
    for (int i = 0; i < labels.length; i++) {
        Y.setEntry(labels[i], i, 1);
    }
    return Y;
}

// wrong fewerClasses: as many columns as the labels need
RealMatrix oneHot(int[] labels, int classes) {
    int largest = Arrays.stream(labels).max().getAsInt();
    RealMatrix Y = constant(labels.length, largest + 1, 0);
    for (int i = 0; i < labels.length; i++) {
        Y.setEntry(i, labels[i], 1);
    }
    return Y;
}

// wrong biasColumn: with a column of ones in front
RealMatrix oneHot(int[] labels, int classes) {
    RealMatrix Y = constant(labels.length, classes, 0);
    for (int i = 0; i < labels.length; i++) {
        Y.setEntry(i, labels[i], 1);
    }
    return withBias(Y);
}

// wrong noRefusal: skips what is no class
RealMatrix oneHot(int[] labels, int classes) {
    double[][] Y = new double[labels.length][classes];
    for (int i = 0; i < labels.length; i++) {
        if (labels[i] >= 0 && labels[i] < classes) {
            Y[i][labels[i]] = 1;
        }
    }
    return matrix(Y);
}

// wrong "the exception does not name the label": a message without it
RealMatrix oneHot(int[] labels, int classes) {
    double[][] Y = new double[labels.length][classes];
    for (int i = 0; i < labels.length; i++) {
        if (labels[i] < 0 || labels[i] >= classes) {
            throw new IllegalArgumentException("a label is no class");
        }
        Y[i][labels[i]] = 1;
    }
    return matrix(Y);
}

// wrong "the exception does not name the label": the place instead of the label
RealMatrix oneHot(int[] labels, int classes) {
    double[][] Y = new double[labels.length][classes];
    for (int i = 0; i < labels.length; i++) {
        if (labels[i] < 0 || labels[i] >= classes) {
            throw new IllegalArgumentException("wrong label in place " + i);
        }
        Y[i][labels[i]] = 1;
    }
    return matrix(Y);
}

// wrong "the argument labels was changed": mends the labels it was given
RealMatrix oneHot(int[] labels, int classes) {
    double[][] Y = new double[labels.length][classes];
    for (int i = 0; i < labels.length; i++) {
        Y[i][labels[i]] = 1;
        labels[i] = -1;
    }
    return matrix(Y);
}

// wrong transposed: with a refusal in its own words
RealMatrix oneHot(int[] labels, int classes) {
    RealMatrix Y = constant(classes, labels.length, 0);
    for (int i = 0; i < labels.length; i++) {
        if (labels[i] < 0 || labels[i] >= classes) {
            throw new IllegalArgumentException("label " + labels[i] + ", wanted 0 to " + (classes - 1));
        }
        Y.setEntry(labels[i], i, 1);
    }
    return Y;
}

// wrong labelsFromOne: labels from 1 to classes
RealMatrix oneHot(int[] labels, int classes) {
    double[][] Y = new double[labels.length][classes];
    for (int i = 0; i < labels.length; i++) {
        if (labels[i] < 1 || labels[i] > classes) {
            throw new IllegalArgumentException("no class: " + labels[i]);
        }
        Y[i][labels[i] - 1] = 1;
    }
    return matrix(Y);
}
