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

// wrong infinite: the wanted entry of each row
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

// wrong notAveraged: no 1/m
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

// wrong dividedByEntries: the mean of all entries
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

// wrong dividedByClasses: K instead of m
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

// wrong sign: no minus sign
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

// wrong log10: base 10
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

// wrong log2: base 2
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

// wrong bothHalves: the cost of notebook 05
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

// wrong everyClass: y forgotten
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

// wrong lastOnly: = instead of +=
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

// wrong epsilonAdded: 1e-5 inside the logarithm
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

// wrong cutTooEarly: a wrong certainty costs 6.9
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

// wrong largestTargetOnly: the label of each row
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    for (int i = 0; i < H.getRowDimension(); i++) {
        sum -= Math.log(Math.max(1e-15, H.getEntry(i, Y.getRowVector(i).getMaxIndex())));
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

// wrong notAveraged: no 1/m, no care of 0
double softmaxCost(RealMatrix H, RealMatrix Y) {
    RealMatrix terms = hadamard(Y, map(H, h -> Math.log(h)));
    return -Arrays.stream(terms.getData()).flatMapToDouble(Arrays::stream).sum();
}

// wrong dividedByClasses: K for m, logarithms that stop at -100
double softmaxCost(RealMatrix H, RealMatrix Y) {
    RealMatrix terms = hadamard(Y, map(H, h -> Math.max(-100, Math.log(h))));
    return -Arrays.stream(terms.getData()).flatMapToDouble(Arrays::stream).sum() / H.getColumnDimension();
}

// wrong hardTargets: entries with y = 1 alone
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    for (int i = 0; i < H.getRowDimension(); i++)
        for (int k = 0; k < H.getColumnDimension(); k++)
            sum += Y.getEntry(i, k) == 1 ? Math.log(Math.max(H.getEntry(i, k), 1e-12)) : 0;
    return -sum / H.getRowDimension();
}

// wrong logarithmOfSum: of the share that goes to the truth
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double sum = 0;
    for (int i = 0; i < H.getRowDimension(); i++) {
        double toTheTruth = H.getRowVector(i).dotProduct(Y.getRowVector(i));
        sum += Math.log(Math.max(1e-15, toTheTruth));
    }
    return -sum / H.getRowDimension();
}

// wrong productOfShares: the likelihood first
double softmaxCost(RealMatrix H, RealMatrix Y) {
    double likelihood = 1;
    for (int i = 0; i < H.getRowDimension(); i++) {
        for (int k = 0; k < H.getColumnDimension(); k++) {
            likelihood *= Math.pow(Math.max(1e-15, H.getEntry(i, k)), Y.getEntry(i, k));
        }
    }
    return -Math.log(likelihood) / H.getRowDimension();
}
