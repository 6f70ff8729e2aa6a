// right: the whole gradient to each
double[] addBackward(double upstream) {
    return new double[] {upstream, upstream};
}

// right: upstream times local
double[] addBackward(double upstream) {
    double[] local = {1, 1};
    for (int i = 0; i < local.length; i++) {
        local[i] *= upstream;
    }
    return local;
}

// right: filled
double[] addBackward(double upstream) {
    double[] gradients = new double[2];
    Arrays.fill(gradients, upstream);
    return gradients;
}

// wrong "not the right value": the lecture's number
double[] addBackward(double upstream) {
    return new double[] {-4, -4};
}

// wrong "addBackward returned null": nothing
double[] addBackward(double upstream) {
    return null;
}

// wrong "is declared as": a single number
double addBackward(double upstream) {
    return upstream;
}

// wrong "is not written yet": the stub
double[] addBackward(double upstream) {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("add-backward");
}
