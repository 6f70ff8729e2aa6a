// right: the formula
double sigmoidBackward(double out, double upstream) {
    return upstream * out * (1 - out);
}

// right: multiplied out
double sigmoidBackward(double out, double upstream) {
    return upstream * (out - out * out);
}

// wrong sigmoidFromZ: another sigmoid
double sigmoidBackward(double out, double upstream) {
    double g = 1 / (1 + Math.exp(-out));
    return upstream * g * (1 - g);
}

// wrong "not a finite number": back to z by a logarithm
double sigmoidBackward(double out, double upstream) {
    double z = Math.log(out / (1 - out));
    return upstream * Math.exp(-z) / ((1 + Math.exp(-z)) * (1 + Math.exp(-z)));
}

// wrong "is not written yet": the stub
double sigmoidBackward(double out, double upstream) {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("sigmoid-backward");
}

// wrong sigmoidBrackets: no parentheses
double sigmoidBackward(double out, double upstream) {
    return upstream * out * 1 - out;
}
