// right: the other input
double[] multiplyBackward(double x, double y, double upstream) {
    return new double[] {y * upstream, x * upstream};
}

// right: local first
double[] multiplyBackward(double x, double y, double upstream) {
    double[] local = {y, x};
    return Arrays.stream(local).map(l -> upstream * l).toArray();
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
