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

// wrong overflow: infinity over infinity
double sigmoid(double z) {
    double e = Math.exp(z);
    return e / (1 + e);
}

// wrong noParentheses: Java divides first
double sigmoid(double z) {
    return 1 / 1 + Math.exp(-z);
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
