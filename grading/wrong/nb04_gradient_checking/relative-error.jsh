// right: zeros first
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    double apart = minus(numerical, analytic).getFrobeniusNorm();
    double sum = numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm();
    return sum == 0 ? 0 : apart / sum;
}

// right: equal first
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    double apart = minus(numerical, analytic).getFrobeniusNorm();
    if (apart == 0) {
        return 0;
    }
    return apart / (numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm());
}

// right: by loops
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    double apart = 0, n = 0, a = 0;
    for (int i = 0; i < numerical.getRowDimension(); i++) {
        for (int j = 0; j < numerical.getColumnDimension(); j++) {
            double x = numerical.getEntry(i, j), y = analytic.getEntry(i, j);
            apart += (x - y) * (x - y);
            n += x * x;
            a += y * y;
        }
    }
    double sum = Math.sqrt(n) + Math.sqrt(a);
    return sum > 0 ? Math.sqrt(apart) / sum : 0;
}

// wrong addedBelowTheLine: 1e-8 below the line
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    if (numerical.getFrobeniusNorm() == 0 && analytic.getFrobeniusNorm() == 0) { return 0; }
    return minus(numerical, analytic).getFrobeniusNorm() / (numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm() + 1e-8);
}

// wrong addedBelowTheLine: 1e-12 below the line
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    return minus(numerical, analytic).getFrobeniusNorm() / (numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm() + 1e-12);
}

// wrong "the argument numerical was changed": works on the argument
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    double sum = numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm();
    for (int i = 0; i < numerical.getRowDimension(); i++) {
        for (int j = 0; j < numerical.getColumnDimension(); j++) {
            numerical.addToEntry(i, j, -analytic.getEntry(i, j));
        }
    }
    return sum == 0 ? 0 : numerical.getFrobeniusNorm() / sum;
}

// wrong "is declared as": a matrix
RealMatrix relativeError(RealMatrix numerical, RealMatrix analytic) {
    return minus(numerical, analytic);
}

// wrong "not the right value": always 0
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    return 0;
}

// wrong "is not written yet": the stub
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    throw new UnsupportedOperationException("relative-error");
}

// wrong addedBelowTheLine: 1e-8, which is 0 for two zeros
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    return minus(numerical, analytic).getFrobeniusNorm() / (numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm() + 1e-8);
}
