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

// wrong COLUMN_SUM_NORM: getNorm
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    if (numerical.getFrobeniusNorm() == 0 && analytic.getFrobeniusNorm() == 0) { return 0; }
    return minus(numerical, analytic).getNorm() / (numerical.getNorm() + analytic.getNorm());
}

// wrong COLUMN_SUM_NORM_ABOVE: getNorm above the line only
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    if (numerical.getFrobeniusNorm() == 0 && analytic.getFrobeniusNorm() == 0) { return 0; }
    return minus(numerical, analytic).getNorm() / (numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm());
}

// wrong PARENTHESES: no parentheses
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    if (numerical.getFrobeniusNorm() == 0 && analytic.getFrobeniusNorm() == 0) { return 0; }
    return minus(numerical, analytic).getFrobeniusNorm() / numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm();
}

// wrong OVER_NUMERICAL: over the numerical
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    if (numerical.getFrobeniusNorm() == 0 && analytic.getFrobeniusNorm() == 0) { return 0; }
    return minus(numerical, analytic).getFrobeniusNorm() / numerical.getFrobeniusNorm();
}

// wrong OVER_ANALYTIC: over the analytic
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    if (numerical.getFrobeniusNorm() == 0 && analytic.getFrobeniusNorm() == 0) { return 0; }
    return minus(numerical, analytic).getFrobeniusNorm() / analytic.getFrobeniusNorm();
}

// wrong OVER_LARGER: over the larger
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    if (numerical.getFrobeniusNorm() == 0 && analytic.getFrobeniusNorm() == 0) { return 0; }
    return minus(numerical, analytic).getFrobeniusNorm() / Math.max(numerical.getFrobeniusNorm(), analytic.getFrobeniusNorm());
}

// wrong NORM_OF_SUM: the norm of the sum
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    if (numerical.getFrobeniusNorm() == 0 && analytic.getFrobeniusNorm() == 0) { return 0; }
    return minus(numerical, analytic).getFrobeniusNorm() / plus(numerical, analytic).getFrobeniusNorm();
}

// wrong NOT_RELATIVE: the difference alone
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    if (numerical.getFrobeniusNorm() == 0 && analytic.getFrobeniusNorm() == 0) { return 0; }
    return minus(numerical, analytic).getFrobeniusNorm();
}

// wrong DIFFERENCE_OF_NORMS: norms first
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    if (numerical.getFrobeniusNorm() == 0 && analytic.getFrobeniusNorm() == 0) { return 0; }
    return Math.abs(numerical.getFrobeniusNorm() - analytic.getFrobeniusNorm()) / (numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm());
}

// wrong SQUARED: squares
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    if (numerical.getFrobeniusNorm() == 0 && analytic.getFrobeniusNorm() == 0) { return 0; }
    return Math.pow(minus(numerical, analytic).getFrobeniusNorm(), 2) / (Math.pow(numerical.getFrobeniusNorm(), 2) + Math.pow(analytic.getFrobeniusNorm(), 2));
}

// wrong TWICE: half the sum
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    if (numerical.getFrobeniusNorm() == 0 && analytic.getFrobeniusNorm() == 0) { return 0; }
    return minus(numerical, analytic).getFrobeniusNorm() / ((numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm()) / 2);
}

// wrong PLUS_ABOVE: the norm of the sum above the line
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    if (numerical.getFrobeniusNorm() == 0 && analytic.getFrobeniusNorm() == 0) { return 0; }
    return plus(numerical, analytic).getFrobeniusNorm() / (numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm());
}

// wrong ZEROS_UNEQUAL: 0 / 0
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    return minus(numerical, analytic).getFrobeniusNorm() / (numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm());
}

// wrong ZEROS_ARE_ONE: two zeros give 1
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    double sum = numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm();
    double apart = minus(numerical, analytic).getFrobeniusNorm();
    return sum == 0 ? 1 : apart / sum;
}

// wrong ONE_ZERO_IS_ENOUGH: || instead of &&
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    if (numerical.getFrobeniusNorm() == 0 || analytic.getFrobeniusNorm() == 0) { return 0; }
    return minus(numerical, analytic).getFrobeniusNorm() / (numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm());
}

// wrong ADDED_BELOW_THE_LINE: 1e-8 below the line
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    if (numerical.getFrobeniusNorm() == 0 && analytic.getFrobeniusNorm() == 0) { return 0; }
    return minus(numerical, analytic).getFrobeniusNorm() / (numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm() + 1e-8);
}

// wrong ADDED_BELOW_THE_LINE: 1e-12 below the line
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    return minus(numerical, analytic).getFrobeniusNorm() / (numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm() + 1e-12);
}

// wrong SUMS_OF_ABSOLUTE_VALUES: absolute values
double relativeError(RealMatrix numerical, RealMatrix analytic) {
    double apart = 0, sum = 0;
    for (int i = 0; i < numerical.getRowDimension(); i++) {
        for (int j = 0; j < numerical.getColumnDimension(); j++) {
            apart += Math.abs(numerical.getEntry(i, j) - analytic.getEntry(i, j));
            sum += Math.abs(numerical.getEntry(i, j)) + Math.abs(analytic.getEntry(i, j));
        }
    }
    return sum == 0 ? 0 : apart / sum;
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
