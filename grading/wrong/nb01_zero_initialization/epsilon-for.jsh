// right: two roots, as the formula stands
double epsilonFor(int fanIn, int fanOut) {
    return Math.sqrt(6) / Math.sqrt(fanIn + fanOut);
}

// right: one root of a fraction of doubles
double epsilonFor(int fanIn, int fanOut) {
    return Math.sqrt(6.0 / (fanIn + fanOut));
}

// right: a power
double epsilonFor(int fanIn, int fanOut) {
    double sum = fanIn;
    sum += fanOut;
    return Math.pow(sum / 6, -0.5);
}

// wrong INTEGER_DIVISION: 6 divided by a whole number
double epsilonFor(int fanIn, int fanOut) {
    return Math.sqrt(6 / (fanIn + fanOut));
}

// wrong NO_ROOT: no roots at all
double epsilonFor(int fanIn, int fanOut) {
    return 6.0 / (fanIn + fanOut);
}

// wrong NO_ROOT_BELOW: the root of 6 only
double epsilonFor(int fanIn, int fanOut) {
    return Math.sqrt(6) / (fanIn + fanOut);
}

// wrong NO_ROOT_ABOVE: the root of the sum only
double epsilonFor(int fanIn, int fanOut) {
    return 6 / Math.sqrt(fanIn + fanOut);
}

// wrong UPSIDE_DOWN: exchanged
double epsilonFor(int fanIn, int fanOut) {
    return Math.sqrt(fanIn + fanOut) / Math.sqrt(6);
}

// wrong ROOTS_ADDED: the sum of two roots
double epsilonFor(int fanIn, int fanOut) {
    return Math.sqrt(6) / (Math.sqrt(fanIn) + Math.sqrt(fanOut));
}

// wrong BRACKETS_MISSING: no brackets below the line
double epsilonFor(int fanIn, int fanOut) {
    return Math.sqrt(6) / fanIn + fanOut;
}

// wrong PRODUCT: multiplied
double epsilonFor(int fanIn, int fanOut) {
    return Math.sqrt(6) / Math.sqrt(fanIn * fanOut);
}

// wrong BIAS_COUNTED: the bias unit in fanIn
double epsilonFor(int fanIn, int fanOut) {
    return Math.sqrt(6) / Math.sqrt(fanIn + 1 + fanOut);
}

// wrong ONE_SIDE: fanIn alone
double epsilonFor(int fanIn, int fanOut) {
    return Math.sqrt(6) / Math.sqrt(fanIn);
}

// wrong "not the right value": the lecture's network only
double epsilonFor(int fanIn, int fanOut) {
    return fanOut == 3 ? 1 : 1.2247448713915890;
}

// wrong "is not written yet": the stub
double epsilonFor(int fanIn, int fanOut) {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("epsilon-for");
}
