// right: map
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> lambda / m * Math.signum(t));
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// right: three cases in a loop
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = constant(Theta.getRowDimension(), Theta.getColumnDimension(), 0);
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        for (int j = 1; j < Theta.getColumnDimension(); j++) {
            double theta = Theta.getEntry(i, j);
            if (theta > 0) {
                gradient.setEntry(i, j, lambda / m);
            } else if (theta < 0) {
                gradient.setEntry(i, j, -lambda / m);
            }
        }
    }
    return gradient;
}

// right: Double.compare
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    RealMatrix gradient = map(Theta, t -> lambda / m * (t > 0 ? 1 : t < 0 ? -1 : 0));
    for (int i = 0; i < Theta.getRowDimension(); i++) {
        gradient.setEntry(i, 0, 0);
    }
    return gradient;
}

// wrong "is not written yet": the stub
RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
    throw new UnsupportedOperationException("l1");
}
