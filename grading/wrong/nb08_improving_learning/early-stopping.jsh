// right: the distance to the best
int bestEpoch(double[] validationAccuracy, int patience) {
    int best = 0;
    for (int epoch = 1; epoch < validationAccuracy.length; epoch++) {
        if (validationAccuracy[epoch] > validationAccuracy[best]) {
            best = epoch;
        } else if (epoch - best >= patience) {
            return best;
        }
    }
    return best;
}

// right: a count that begins anew
int bestEpoch(double[] validationAccuracy, int patience) {
    int best = 0;
    int waited = 0;
    for (int epoch = 1; epoch < validationAccuracy.length && waited < patience; epoch++) {
        if (validationAccuracy[epoch] > validationAccuracy[best]) {
            best = epoch;
            waited = 0;
        } else {
            waited++;
        }
    }
    return best;
}

// right: while
int bestEpoch(double[] validationAccuracy, int patience) {
    double best = -1;
    int bestEpoch = 0;
    int epoch = 0;
    while (epoch < validationAccuracy.length && epoch <= bestEpoch + patience) {
        if (validationAccuracy[epoch] > best) {
            best = validationAccuracy[epoch];
            bestEpoch = epoch;
        }
        epoch++;
    }
    return bestEpoch;
}

// wrong epochOfStop: where training stops
int bestEpoch(double[] validationAccuracy, int patience) {
    int best = 0;
    for (int epoch = 1; epoch < validationAccuracy.length; epoch++) {
        if (validationAccuracy[epoch] > validationAccuracy[best]) {
            best = epoch;
        } else if (epoch - best >= patience) {
            return epoch;
        }
    }
    return validationAccuracy.length - 1;
}

// wrong oneTooEarly: one epoch less
int bestEpoch(double[] validationAccuracy, int patience) {
    int best = 0;
    for (int epoch = 1; epoch < validationAccuracy.length; epoch++) {
        if (validationAccuracy[epoch] > validationAccuracy[best]) {
            best = epoch;
        } else if (epoch - best >= patience - 1) {
            return best;
        }
    }
    return best;
}

// wrong oneTooLate: greater than
int bestEpoch(double[] validationAccuracy, int patience) {
    int best = 0;
    for (int epoch = 1; epoch < validationAccuracy.length; epoch++) {
        if (validationAccuracy[epoch] > validationAccuracy[best]) {
            best = epoch;
        } else if (epoch - best > patience) {
            return best;
        }
    }
    return best;
}

// wrong "bestEpoch threw": one epoch too far
int bestEpoch(double[] validationAccuracy, int patience) {
    int best = 0;
    for (int epoch = 1; epoch <= validationAccuracy.length; epoch++) {
        if (validationAccuracy[epoch] > validationAccuracy[best]) {
            best = epoch;
        } else if (epoch - best >= patience) {
            return best;
        }
    }
    return best;
}

// wrong "is not written yet": the stub
int bestEpoch(double[] validationAccuracy, int patience) {
    throw new UnsupportedOperationException("early-stopping");
}

// wrong oneTooLate: counted from the best, with >
int bestEpoch(double[] validationAccuracy, int patience) {
    int best = 0;
    for (int epoch = 1; epoch < validationAccuracy.length; epoch++) {
        if (validationAccuracy[epoch] > validationAccuracy[best]) best = epoch;
        else if (epoch - best > patience) break;
    }
    return best;
}
