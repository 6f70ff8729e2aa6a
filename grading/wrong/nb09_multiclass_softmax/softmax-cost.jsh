// right: two loops
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            sum += Y.getEntry(i, k) * Math.log(Math.max(1e-15, H.getEntry(i, k)));
        }
    }
    return -sum / H.getRowDimension();
}

// right: matrices, logarithms that stop at -100
double softmaxCost(RealMatrix H, RealMatrix Y) {
    RealMatrix terms = hadamard(Y, map(H, h -> Math.max(-100, Math.log(h))));
    return -Arrays.stream(terms.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

// right: classes with y = 0 are left out, the others clipped from both sides
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double J = 0;
    double m = Y.getRowDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < Y.getColumnDimension(); k++) {
            if (Y.getEntry(i, k) > 0) {
                double h = Math.min(1 - 1e-12, Math.max(1e-12, H.getEntry(i, k)));
                J -= Y.getEntry(i, k) * Math.log(h);
            }
        }
    }
    return J / m;
}

// right: a tiny number inside the logarithm
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    for (int i = 0; i < H.getRowDimension(); i++) {
        sum += Y.getRowVector(i).dotProduct(H.getRowVector(i).map(h -> Math.log(h + 1e-14)));
    }
    return -1.0 / H.getRowDimension() * sum;
}

// wrong NOT_FINITE: no care of 0
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y * Math.log(h);
        }
    }
    return -sum / m;
}

// wrong INFINITE: only wanted classes, no care of 0
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y > 0 ? y * Math.log(h) : 0;
        }
    }
    return -sum / m;
}

// wrong INFINITE: the wanted entry of each row
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            if (Y.getEntry(i, k) != 0) {
                sum -= Y.getEntry(i, k) * Math.log(H.getEntry(i, k));
            }
        }
    }
    return sum / H.getRowDimension();
}

// wrong ZERO_LEFT_OUT: skips h = 0
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += h > 0 ? y * Math.log(h) : 0;
        }
    }
    return -sum / m;
}

// wrong NOT_AVERAGED: no 1/m
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y * Math.log(Math.max(1e-15, h));
        }
    }
    return -sum;
}

// wrong INTEGER_DIVISION: 1 / m of whole numbers
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y * Math.log(Math.max(1e-15, h));
        }
    }
    return -(1 / m) * sum;
}

// wrong DIVIDED_BY_ENTRIES: the mean of all entries
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y * Math.log(Math.max(1e-15, h));
        }
    }
    return -sum / (m * K);
}

// wrong DIVIDED_BY_CLASSES: K instead of m
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y * Math.log(Math.max(1e-15, h));
        }
    }
    return -sum / K;
}

// wrong SIGN: no minus sign
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y * Math.log(Math.max(1e-15, h));
        }
    }
    return sum / m;
}

// wrong LOG10: base 10
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y * Math.log10(Math.max(1e-15, h));
        }
    }
    return -sum / m;
}

// wrong LOG2: base 2
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y * Math.log(Math.max(1e-15, h)) / Math.log(2);
        }
    }
    return -sum / m;
}

// wrong BOTH_HALVES: the cost of notebook 05
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y * Math.log(Math.max(1e-15, h)) + (1 - y) * Math.log(Math.max(1e-15, 1 - h));
        }
    }
    return -sum / m;
}

// wrong EVERY_CLASS: y forgotten
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += Math.log(Math.max(1e-15, h));
        }
    }
    return -sum / m;
}

// wrong NO_LOGARITHM: the mean h of the wanted class
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y * h;
        }
    }
    return sum / m;
}

// wrong MISSING_SHARE: 1 - h
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y * (1 - h);
        }
    }
    return sum / m;
}

// wrong EXCHANGED: the logarithm of y
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += h * Math.log(y);
        }
    }
    return -sum / m;
}

// wrong EXCHANGED_CLIPPED: the logarithm of y, clipped
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += h * Math.log(Math.max(1e-15, y));
        }
    }
    return -sum / m;
}

// wrong QUADRATIC: half squares
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += (h - y) * (h - y) / 2;
        }
    }
    return sum / m;
}

// wrong SQUARES: squares
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += Math.pow(h - y, 2);
        }
    }
    return sum / m;
}

// wrong LAST_ONLY: = instead of +=
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum = y * Math.log(Math.max(1e-15, h));
        }
    }
    return -sum / m;
}

// wrong EPSILON_ADDED: 1e-5 inside the logarithm
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y * Math.log(h + 1e-5);
        }
    }
    return -sum / m;
}

// wrong CUT_TOO_EARLY: a wrong certainty costs 6.9
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y * Math.log(Math.max(1e-3, h));
        }
    }
    return -sum / m;
}

// wrong LARGEST_TARGET_ONLY: the label of each row
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    for (int i = 0; i < H.getRowDimension(); i++) {
        sum -= Math.log(Math.max(1e-15, H.getEntry(i, Y.getRowVector(i).getMaxIndex())));
    }
    return sum / H.getRowDimension();
}

// wrong LARGEST_ANSWER: the answer of each row
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    for (int i = 0; i < H.getRowDimension(); i++) {
        sum -= Math.log(Math.max(1e-15, H.getRowVector(i).getMaxValue()));
    }
    return sum / H.getRowDimension();
}

// wrong "the argument H was changed": clips H itself
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            H.setEntry(i, k, Math.log(Math.max(1e-15, H.getEntry(i, k))));
            sum -= Y.getEntry(i, k) * H.getEntry(i, k);
        }
    }
    return sum / H.getRowDimension();
}
