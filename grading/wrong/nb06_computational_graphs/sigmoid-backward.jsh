// right: the formula
double sigmoidBackward(double out, double upstream) {
    return upstream * out * (1 - out);
}

// right: multiplied out
double sigmoidBackward(double out, double upstream) {
    return upstream * (out - out * out);
}

// wrong SIGMOID_FROM_Z: another sigmoid
double sigmoidBackward(double out, double upstream) {
    double g = 1 / (1 + Math.exp(-out));
    return upstream * g * (1 - g);
}

// wrong SIGMOID_UPSTREAM_FORGOTTEN: local only
double sigmoidBackward(double out, double upstream) {
    return out * (1 - out);
}

// wrong SIGMOID_FROM_Z_WITHOUT_UPSTREAM: both mistakes
double sigmoidBackward(double out, double upstream) {
    double g = 1 / (1 + Math.exp(-out));
    return g * (1 - g);
}

// wrong SIGMOID_OUT_ONLY: a factor missing
double sigmoidBackward(double out, double upstream) {
    return upstream * out;
}

// wrong SIGMOID_REST_ONLY: the other factor missing
double sigmoidBackward(double out, double upstream) {
    return upstream * (1 - out);
}

// wrong SIGMOID_PLUS_SIGN: a sign
double sigmoidBackward(double out, double upstream) {
    return upstream * out * (1 + out);
}

// wrong SIGMOID_NEGATIVE: the other way round
double sigmoidBackward(double out, double upstream) {
    return upstream * out * (out - 1);
}

// wrong SIGMOID_LIKE_TANH: the slope of tanh
double sigmoidBackward(double out, double upstream) {
    return upstream * (1 - out * out);
}

// wrong SIGMOID_PLUS: plus instead of times
double sigmoidBackward(double out, double upstream) {
    return upstream + out * (1 - out);
}

// wrong SIGMOID_OF_UPSTREAM: the arguments changed places
double sigmoidBackward(double out, double upstream) {
    return out * upstream * (1 - upstream);
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
