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

// wrong integerDivision: 6 divided by a whole number
double epsilonFor(int fanIn, int fanOut) {
    return Math.sqrt(6 / (fanIn + fanOut));
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
