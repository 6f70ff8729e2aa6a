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

// wrong ADD_HALVED: shares out
double[] addBackward(double upstream) {
    return new double[] {upstream / 2, upstream / 2};
}

// wrong ADD_UPSTREAM_FORGOTTEN: local only
double[] addBackward(double upstream) {
    return new double[] {1, 1};
}

// wrong ADD_ONE_INPUT: the first alone
double[] addBackward(double upstream) {
    return new double[] {upstream, 0};
}

// wrong ADD_ONE_NUMBER: one number
double[] addBackward(double upstream) {
    return new double[] {upstream};
}

// wrong ADD_LIKE_SUBTRACT: a minus sign
double[] addBackward(double upstream) {
    return new double[] {upstream, -upstream};
}

// wrong ADD_PLUS: plus instead of times
double[] addBackward(double upstream) {
    return new double[] {upstream + 1, upstream + 1};
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
