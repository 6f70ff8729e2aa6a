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

// wrong NOT_AVERAGED: no 1/m
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
    return -sum;
}

// wrong INTEGER_DIVISION: 1 / m of whole numbers
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

// wrong INTEGER_DIVISION: minus a share of whole numbers
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
    return -(1 / m) * sum;
}

// wrong DIVIDED_BY_ENTRIES: the mean of all entries
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
    return -sum / (m * K);
}

// wrong DIVIDED_BY_OUTPUTS: the columns instead of the rows
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
    return -sum / K;
}

// wrong LOG10: logarithm to base 10
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

// wrong LOG2: logarithm to base 2
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            sum += y * Math.log(h) / Math.log(2) + (1 - y) * Math.log(1 - h) / Math.log(2);
        }
    }
    return -sum / m;
}

// wrong SIGN: no minus sign
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
    return sum / m;
}

// wrong SIGN_OF_ONE_HALF: minus before the first half alone
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            sum += -y * Math.log(h) + (1 - y) * Math.log(1 - h);
        }
    }
    return sum / m;
}

// wrong ONLY_ONES: the half with y
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            sum += y * Math.log(h);
        }
    }
    return -sum / m;
}

// wrong ONLY_ZEROS: the half with 1 - y
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            sum += (1 - y) * Math.log(1 - h);
        }
    }
    return -sum / m;
}

// wrong SAME_LOGARITHM: log h twice
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            sum += y * Math.log(h) + (1 - y) * Math.log(h);
        }
    }
    return -sum / m;
}

// wrong QUADRATIC: squares
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

// wrong QUADRATIC: half squares, summed
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            sum += (h - y) * (h - y) / 2;
        }
    }
    return sum / m;
}

// wrong SQUARES: squares without the half
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            sum += Math.pow(h - y, 2);
        }
    }
    return sum / m;
}

// wrong LAST_ONLY: = instead of +=
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

// wrong NOT_FINITE: no care of 0 and 1
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double y = Y.getEntry(i, k);
            sum += y * Math.log(H.getEntry(i, k)) + (1 - y) * Math.log(1 - H.getEntry(i, k));
        }
    }
    return -sum / m;
}

// wrong EXACT_LEFT_OUT: certain answers are skipped
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = H.getEntry(i, k);
            double y = Y.getEntry(i, k);
            if (h > 0 && h < 1) {
                sum += y * Math.log(h) + (1 - y) * Math.log(1 - h);
            }
        }
    }
    return -sum / m;
}

// wrong EPSILON_ADDED: 0.001 inside the logarithm
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

// wrong EPSILON_ADDED: 1e-8 inside the logarithm
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

// wrong CLIPPED_TOO_FAR: a wrong certainty costs 6.9
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

// wrong EXCHANGED: the logarithm of y
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, k)));
            double y = Y.getEntry(i, k);
            sum += h * Math.log(y) + (1 - h) * Math.log(1 - y);
        }
    }
    return -sum / m;
}

// wrong EXCHANGED_CLIPPED: the logarithm of y, clipped
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    int K = H.getColumnDimension();
    for (int i = 0; i < m; i++) {
        for (int k = 0; k < K; k++) {
            double y = Math.max(1e-15, Math.min(1 - 1e-15, Y.getEntry(i, k)));
            double h = H.getEntry(i, k);
            sum += h * Math.log(y) + (1 - h) * Math.log(1 - y);
        }
    }
    return -sum / m;
}

// wrong FIRST_OUTPUT_ONLY: one loop
double crossEntropy(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    int m = H.getRowDimension();
    for (int i = 0; i < m; i++) {
        double h = Math.max(1e-15, Math.min(1 - 1e-15, H.getEntry(i, 0)));
        double y = Y.getEntry(i, 0);
        sum += y * Math.log(h) + (1 - y) * Math.log(1 - h);
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
