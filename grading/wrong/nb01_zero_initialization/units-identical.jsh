// right: two loops
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    for (int i = 1; i < Theta.getRowDimension(); i++) {
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            if (Math.abs(Theta.getEntry(i, j) - Theta.getEntry(0, j)) > 1e-12) {
                return false;
            }
        }
    }
    return true;
}

// right: the largest entry of the difference of two rows
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    RealVector row0 = Theta.getRowVector(0);
    boolean identical = true;
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        identical = identical && Theta.getRowVector(i).getLInfDistance(row0) < 1e-12;
    }
    return identical;
}

// right: a stream of rows
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    double[] first = Theta.getRow(0);
    return Arrays.stream(Theta.getData())
            .allMatch(row -> IntStream.range(0, row.length).allMatch(j -> Math.abs(row[j] - first[j]) <= 1e-12));
}

// right: row 0 repeated, subtracted from the whole
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    RealMatrix repeated = times(constant(Theta.getRowDimension(), 1, 1), Theta.getRowMatrix(0));
    RealMatrix difference = minus(Theta, repeated);
    double largest = 0;
    for (double[] row : difference.getData()) {
        for (double entry : row) {
            largest = Math.max(largest, Math.abs(entry));
        }
    }
    return largest <= 1e-12;
}

// wrong alwaysTrue: returns after comparing row 0 with itself
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        if (Theta.getRowVector(i).getLInfDistance(Theta.getRowVector(0)) <= 1e-12) {
            return true;
        }
    }
    return false;
}

// wrong alwaysFalse: a matrix compared with a row of it
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    return Theta.equals(Theta.getRowVector(0));
}

// wrong allEntries: every entry against the first
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    for (double[] row : Theta.getData()) {
        for (double entry : row) {
            if (Math.abs(entry - Theta.getEntry(0, 0)) > 1e-12) {
                return false;
            }
        }
    }
    return true;
}

// wrong twoRowsOnly: return in both branches inside the loop
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    for (int i = 1; i < Theta.getRowDimension(); i++) {
        if (Theta.getRowVector(i).getLInfDistance(Theta.getRowVector(0)) > 1e-12) {
            return false;
        } else {
            return true;
        }
    }
    return true;
}

// wrong lastRowDecides: the flag is overwritten by each row
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    boolean identical = true;
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        identical = Theta.getRowVector(i).getLInfDistance(Theta.getRowVector(0)) <= 1e-12;
    }
    return identical;
}

// wrong lastEntryDecides: the flag is overwritten by each entry
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    boolean identical = true;
    for (int i = 1; i < Theta.getRowDimension(); i++) {
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            identical = Math.abs(Theta.getEntry(i, j) - Theta.getEntry(0, j)) <= 1e-12;
        }
    }
    return identical;
}

// wrong anyRow: true as soon as one is like row 0
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    for (int i = 1; i < Theta.getRowDimension(); i++) {
        if (Theta.getRowVector(i).getLInfDistance(Theta.getRowVector(0)) <= 1e-12) {
            return true;
        }
    }
    return false;
}

// wrong exact: ==
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    for (int i = 1; i < Theta.getRowDimension(); i++) {
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            if (Theta.getEntry(i, j) != Theta.getEntry(0, j)) {
                return false;
            }
        }
    }
    return true;
}

// wrong tooLoose: a tolerance of 1e-6
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    for (int i = 1; i < Theta.getRowDimension(); i++) {
        if (Theta.getRowVector(i).getLInfDistance(Theta.getRowVector(0)) > 1e-6) {
            return false;
        }
    }
    return true;
}

// wrong onlyBelow: no absolute value, row i minus row 0
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    for (int i = 1; i < Theta.getRowDimension(); i++) {
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            if (Theta.getEntry(i, j) - Theta.getEntry(0, j) > 1e-12) {
                return false;
            }
        }
    }
    return true;
}

// wrong onlyAbove: no absolute value, row 0 minus row i
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    for (int i = 1; i < Theta.getRowDimension(); i++) {
        for (int j = 0; j < Theta.getColumnDimension(); j++) {
            if (Theta.getEntry(0, j) - Theta.getEntry(i, j) > 1e-12) {
                return false;
            }
        }
    }
    return true;
}

// wrong "threw OutOfRangeException": compares with the row after, also after the last
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        if (Theta.getRowVector(i + 1).getLInfDistance(Theta.getRowVector(0)) > 1e-12) {
            return false;
        }
    }
    return true;
}

// wrong "the argument Theta was changed": subtracts row 0 in place
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    RealVector row0 = Theta.getRowVector(0);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        Theta.setRowVector(i, Theta.getRowVector(i).subtract(row0));
    }
    return Theta.getNorm() <= 1e-12;
}

// wrong "is not written yet": the stub
boolean hiddenUnitsIdentical(RealMatrix Theta) {
    // YOUR CODE HERE
    throw new UnsupportedOperationException("units-identical");
}
