// right: loops
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// right: the bias column taken away, and zeros put in its place
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    return lambda / 2 / m * Thetas.stream()
            .map(Theta -> withoutBias(Theta))
            .mapToDouble(W -> Math.pow(W.getFrobeniusNorm(), 2))
            .sum();
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = constant(Theta.getRowDimension(), Theta.getColumnDimension(), 0);
    gradient.setSubMatrix(times(lambda / m, withoutBias(Theta)).getData(), 0, 1);
    return gradient;
}

// right: a copy, entry by entry
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda * sum / m / 2;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = Theta.copy();
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            gradient.setEntry(i, j, j == 0 ? 0 : lambda * Theta.getEntry(i, j) / m);
        }
    }
    return gradient;
}

// wrong penaltyWithBias: from column 0
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 0; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong penaltyFirstLayer: returns inside the loop
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    for (RealMatrix Theta : Thetas) {
        return lambda / (2 * m) * Math.pow(withoutBias(Theta).getFrobeniusNorm(), 2);
    }
    return 0;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong penaltyLastLayer: the sum begins anew
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        sum = Math.pow(withoutBias(Theta).getFrobeniusNorm(), 2);
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong "is not written yet": the stub
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    throw new UnsupportedOperationException("l2");
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    throw new UnsupportedOperationException("l2");
}
