// right: the other input
double[] multiplyBackward(double x, double y, double upstream) {
    return new double[] {y * upstream, x * upstream};
}

// right: local first
double[] multiplyBackward(double x, double y, double upstream) {
    double[] local = {y, x};
    return Arrays.stream(local).map(l -> upstream * l).toArray();
}

// wrong MULTIPLY_SWAPPED: its own input
double[] multiplyBackward(double x, double y, double upstream) {
    return new double[] {x * upstream, y * upstream};
}

// wrong MULTIPLY_UPSTREAM_FORGOTTEN: local only
double[] multiplyBackward(double x, double y, double upstream) {
    return new double[] {y, x};
}

// wrong MULTIPLY_SWAPPED_WITHOUT_UPSTREAM: both mistakes
double[] multiplyBackward(double x, double y, double upstream) {
    return new double[] {x, y};
}

// wrong MULTIPLY_LIKE_ADD: the add gate again
double[] multiplyBackward(double x, double y, double upstream) {
    return new double[] {upstream, upstream};
}

// wrong MULTIPLY_BY_PRODUCT: the output
double[] multiplyBackward(double x, double y, double upstream) {
    return new double[] {x * y * upstream, x * y * upstream};
}

// wrong MULTIPLY_PLUS: plus instead of times
double[] multiplyBackward(double x, double y, double upstream) {
    return new double[] {upstream + y, upstream + x};
}

// wrong MULTIPLY_BY_UPSTREAM_TWICE: upstream squared
double[] multiplyBackward(double x, double y, double upstream) {
    double u = upstream * upstream;
    return new double[] {y * u, x * u};
}

// wrong "not a finite number": divides the product by an input
double[] multiplyBackward(double x, double y, double upstream) {
    double out = x * y;
    return new double[] {out / x * upstream, out / y * upstream};
}

// wrong "is not written yet": the stub
double[] multiplyBackward(double x, double y, double upstream) {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("multiply-backward");
}
