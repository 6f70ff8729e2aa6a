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

// wrong NEVER_STOPS: the best of all
int bestEpoch(double[] validationAccuracy, int patience) {
    int best = 0;
    for (int epoch = 1; epoch < validationAccuracy.length; epoch++) {
        if (validationAccuracy[epoch] > validationAccuracy[best]) {
            best = epoch;
        }
    }
    return best;
}

// wrong EPOCH_OF_STOP: where training stops
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

// wrong LAST_OF_TIES: at least as good
int bestEpoch(double[] validationAccuracy, int patience) {
    int best = 0;
    for (int epoch = 1; epoch < validationAccuracy.length; epoch++) {
        if (validationAccuracy[epoch] >= validationAccuracy[best]) {
            best = epoch;
        } else if (epoch - best >= patience) {
            return best;
        }
    }
    return best;
}

// wrong TIES_ARE_PATIENT: equal values begin the count anew
int bestEpoch(double[] validationAccuracy, int patience) {
    int best = 0;
    int waited = 0;
    for (int epoch = 1; epoch < validationAccuracy.length && waited < patience; epoch++) {
        if (validationAccuracy[epoch] > validationAccuracy[best]) {
            best = epoch;
            waited = 0;
        } else if (validationAccuracy[epoch] == validationAccuracy[best]) {
            waited = 0;
        } else {
            waited++;
        }
    }
    return best;
}

// wrong ONE_TOO_EARLY: one epoch less
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

// wrong ONE_TOO_LATE: greater than
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

// wrong AGAINST_THE_ONE_BEFORE: falls in a row
int bestEpoch(double[] validationAccuracy, int patience) {
    int best = 0;
    int waited = 0;
    for (int epoch = 1; epoch < validationAccuracy.length && waited < patience; epoch++) {
        waited = validationAccuracy[epoch] > validationAccuracy[epoch - 1] ? 0 : waited + 1;
        if (validationAccuracy[epoch] > validationAccuracy[best]) {
            best = epoch;
        }
    }
    return best;
}

// wrong NOT_IN_A_ROW: counted over the whole run
int bestEpoch(double[] validationAccuracy, int patience) {
    int best = 0;
    int waited = 0;
    for (int epoch = 1; epoch < validationAccuracy.length && waited < patience; epoch++) {
        if (validationAccuracy[epoch] > validationAccuracy[best]) {
            best = epoch;
        } else {
            waited++;
        }
    }
    return best;
}

// wrong FROM_ONE: counted from 1
int bestEpoch(double[] validationAccuracy, int patience) {
    int best = 0;
    for (int epoch = 1; epoch < validationAccuracy.length; epoch++) {
        if (validationAccuracy[epoch] > validationAccuracy[best]) {
            best = epoch;
        } else if (epoch - best >= patience) {
            return best + 1;
        }
    }
    return best + 1;
}

// wrong SMALLEST: as for a cost
int bestEpoch(double[] validationAccuracy, int patience) {
    int best = 0;
    for (int epoch = 1; epoch < validationAccuracy.length; epoch++) {
        if (validationAccuracy[epoch] < validationAccuracy[best]) {
            best = epoch;
        } else if (epoch - best >= patience) {
            return best;
        }
    }
    return best;
}

// wrong LAST: the last epoch
int bestEpoch(double[] validationAccuracy, int patience) {
    return validationAccuracy.length - 1;
}

// wrong FIRST: never remembered
int bestEpoch(double[] validationAccuracy, int patience) {
    double best = 0;
    int bestEpoch = 0;
    for (double accuracy : validationAccuracy) {
        best = Math.max(best, accuracy);
    }
    return bestEpoch;
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
