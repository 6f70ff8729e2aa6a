// right: loops
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// right: the bias column taken away, and zeros put in its place
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    return lambda / 2 / m * Thetas.stream()
            .map(Theta -> withoutBias(Theta))
            .mapToDouble(W -> Math.pow(W.getFrobeniusNorm(), 2))
            .sum();
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = constant(Theta.getRowDimension(), Theta.getColumnDimension(), 0);
    gradient.setSubMatrix(times(lambda / m, withoutBias(Theta)).getData(), 0, 1);
    return gradient;
}

// right: a copy, entry by entry
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda * sum / m / 2;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = Theta.copy();
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            gradient.setEntry(i, j, j == 0 ? 0 : lambda * Theta.getEntry(i, j) / m);
        }
    }
    return gradient;
}

// wrong PENALTY_WITH_BIAS: from column 0
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 0; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong PENALTY_WITHOUT_HALF: lambda / m
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / m * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong PENALTY_WITH_BIAS_WITHOUT_HALF: two at once
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 0; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / m * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong PENALTY_WITHOUT_M: lambda / 2
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / 2 * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong PENALTY_TIMES_M: without parentheses
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / 2 * m * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong PENALTY_WITHOUT_LAMBDA: no lambda
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return sum / (2 * m);
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong PENALTY_ABSOLUTE: the absolute values
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += Math.abs(theta);
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong PENALTY_PLAIN_SUM: the sum of the weights
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong PENALTY_ROOT: the norm
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * Math.sqrt(sum);
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong PENALTY_FIRST_LAYER: returns inside the loop
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    for (RealMatrix Theta : Thetas) {
        return lambda / (2 * m) * Math.pow(withoutBias(Theta).getFrobeniusNorm(), 2);
    }
    return 0;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong PENALTY_LAST_LAYER: the sum begins anew
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        sum = Math.pow(withoutBias(Theta).getFrobeniusNorm(), 2);
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong PENALTY_ZERO: whole numbers divided
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return 1 / (2 * m) * lambda * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong GRADIENT_WITH_BIAS: all columns
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    return times(lambda / m, Theta);
}

// wrong GRADIENT_LAST_COLUMN: zeros at the end
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, Theta.getColumnDimension() - 1, 0);
    }
    return gradient;
}

// wrong GRADIENT_FIRST_ROW: zeros in row 0
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int j = 0; j < Theta.getColumnDimension(); j++) {
        gradient.setEntry(0, j, 0);
    }
    return gradient;
}

// wrong GRADIENT_WITHOUT_COLUMN: the bias column taken away
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    return times(lambda / m, withoutBias(Theta));
}

// wrong GRADIENT_WITHOUT_M: lambda alone
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong GRADIENT_HALF: the factor of the penalty
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / (2 * m), Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong GRADIENT_TWICE: the 2 of the square
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(2 * lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong GRADIENT_SIGN: downhill already
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(-lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong GRADIENT_OF_L1: the sign of each weight
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> lambda / m * Math.signum(t));
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong GRADIENT_SHRUNK: the weights after the step
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return minus(Theta, gradient);
}

// wrong GRADIENT_ZERO: whole numbers divided
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(1 / m * lambda, Theta);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong GRADIENT_SQUARED: the squares
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = times(lambda / m, hadamard(Theta, Theta));
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong GRADIENT_IN_PLACE: the biases of Theta itself
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    double sum = 0;
    for (RealMatrix Theta : Thetas) {
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                sum += theta * theta;
            }
        }
    }
    return lambda / (2 * m) * sum;
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        Theta.setEntry(i, 0, 0);
    }
    return times(lambda / m, Theta);
}

// wrong "is not written yet": the stub
double l2Penalty(List<RealMatrix> Thetas, double lambda, int m) {
    throw new UnsupportedOperationException("l2");
}

RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
    throw new UnsupportedOperationException("l2");
}
