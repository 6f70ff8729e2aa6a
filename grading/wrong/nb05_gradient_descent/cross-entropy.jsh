// right: two loops, clipped
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            sum += y * Math.log(h) + (1 - y) * Math.log(1 - h);
        }
    }
    return -sum / H.getRowDimension();
}

// right: logarithms that stop at -100
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double J = 0;
    for (int i = 0; i < Y.getRowDimension(); i++) {
        for (int k = 0; k < Y.getColumnDimension(); k++) {
            double y = Y.getEntry(i, k);
            double h = H.getEntry(i, k);
            J -= y * Math.max(-100, Math.log(h)) + (1 - y) * Math.max(-100, Math.log(1 - h));
        }
    }
    return J / Y.getRowDimension();
}

// right: matrices instead of loops, a tiny number inside the logarithm
double crossEntropy(RealMatrix H, RealMatrix Y) {
    RealMatrix ones = constant(H.getRowDimension(), H.getColumnDimension(), 1);
    RealMatrix logH = map(H, h -> Math.log(h + 1e-13));
    RealMatrix logNotH = map(minus(ones, H), h -> Math.log(h + 1e-13));
    RealMatrix terms = plus(hadamard(Y, logH), hadamard(minus(ones, Y), logNotH));
    return -Arrays.stream(terms.getData()).flatMapToDouble(Arrays::stream).sum() / H.getRowDimension();
}

// right: terms with a factor 0 are left out, the others clipped to 1e-7
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double m = H.getRowDimension();
    double sum = 0;
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            if (y > 0) {
                sum += y * Math.log(Math.max(h, 1e-7));
            }
            if (y < 1) {
                sum += (1 - y) * Math.log(Math.max(1 - h, 1e-7));
            }
        }
    }
    return -1 / m * sum;
}

// wrong integerDivision: 1 / m of whole numbers
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            sum += y * Math.log(h) + (1 - y) * Math.log(1 - h);
        }
    }
    return -1 / m * sum;
}

// wrong log10: logarithm to base 10
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            sum += y * Math.log10(h) + (1 - y) * Math.log10(1 - h);
        }
    }
    return -sum / m;
}

// wrong quadratic: squares
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            sum += (h - y) * (h - y);
        }
    }
    return sum / (2 * m);
}

// wrong lastOnly: = instead of +=
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            sum = y * Math.log(h) + (1 - y) * Math.log(1 - h);
        }
    }
    return -sum / m;
}

// wrong epsilonAdded: 0.001 inside the logarithm
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y * Math.log(h + 1e-3) + (1 - y) * Math.log(1 - h + 1e-3);
        }
    }
    return -sum / m;
}

// wrong epsilonAdded: 1e-8 inside the logarithm
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            sum += y * Math.log(h + 1e-8) + (1 - y) * Math.log(1 - h + 1e-8);
        }
    }
    return -sum / m;
}

// wrong clippedTooFar: a wrong certainty costs 6.9
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = Math.max(1e-3, Math.min(1 - 1e-3, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            sum += y * Math.log(h) + (1 - y) * Math.log(1 - h);
        }
    }
    return -sum / m;
}

// wrong "the argument H was changed: work on a copy": clipped in place
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            H.setEntry(i, k, Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k))));
            sum += Y.getEntry(i, k) * Math.log(H.getEntry(i, k))
                    + (1 - Y.getEntry(i, k)) * Math.log(1 - H.getEntry(i, k));
            H.setEntry(i, k, 0.5);
        }
    }
    return -sum / H.getRowDimension();
}

// wrong hardTargets: one half or the other
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    for (int i = 0; i < H.getRowDimension(); i++)
        for (int k = 0; k < H.getColumnDimension(); k++) {
            double h = Math.min(Math.max(H.getEntry(i, k), 1e-12), 1 - 1e-12);
            sum += Y.getEntry(i, k) == 1 ? Math.log(h) : Math.log(1 - h);
        }
    return -sum / H.getRowDimension();
}
