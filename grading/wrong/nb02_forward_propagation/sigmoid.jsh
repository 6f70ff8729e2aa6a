// right: the formula
double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
}

// right: two forms, neither of which overflows
double sigmoid(double z) {
    if (z >= 0) {
        return 1 / (1 + Math.exp(-z));
    }
    double e = Math.exp(z);
    return e / (1 + e);
}

// right: by tanh
double sigmoid(double z) {
    return 0.5 * (1 + Math.tanh(z / 2));
}

// right: by a power of e
double sigmoid(double z) {
    return Math.pow(1 + Math.pow(Math.E, -z), -1);
}

// wrong SIGN: the minus sign forgotten
double sigmoid(double z) {
    return 1 / (1 + Math.exp(z));
}

// wrong OVERFLOW: infinity over infinity
double sigmoid(double z) {
    double e = Math.exp(z);
    return e / (1 + e);
}

// wrong NO_PARENTHESES: Java divides first
double sigmoid(double z) {
    return 1 / 1 + Math.exp(-z);
}

// wrong NO_ONE_BELOW: only the power
double sigmoid(double z) {
    return 1 / Math.exp(-z);
}

// wrong HYPERBOLIC: another S
double sigmoid(double z) {
    return Math.tanh(z);
}

// wrong STEP: a perceptron's
double sigmoid(double z) {
    return z < 0 ? 0 : 1;
}

// wrong SLOPE: the derivative
double sigmoid(double z) {
    double g = 1 / (1 + Math.exp(-z));
    return g * (1 - g);
}

// wrong "not the right value": e to three digits
double sigmoid(double z) {
    return 1 / (1 + Math.pow(2.718, -z));
}

// wrong "not the right value": in floats
double sigmoid(double z) {
    return (float) (1 / (1 + Math.exp(-z)));
}

// wrong "is declared as": another type
float sigmoid(float z) {
    return (float) (1 / (1 + Math.exp(-z)));
}

// wrong "threw StackOverflowError": calls itself
double sigmoid(double z) {
    return 1 - sigmoid(-z);
}

// wrong "is not written yet": the stub
double sigmoid(double z) {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("sigmoid");
}
