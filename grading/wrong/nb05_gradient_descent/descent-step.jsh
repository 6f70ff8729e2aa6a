// right: a stream
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    return IntStream.range(0, Thetas.size())
            .mapToObj(l -> minus(Thetas.get(l), times(alpha, D.get(l))))
            .toList();
}

// right: a loop, Commons Math alone
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(Thetas.get(l).subtract(D.get(l).scalarMultiply(alpha)));
    }
    return next;
}

// right: entry by entry, in copies
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    RealMatrix[] next = new RealMatrix[Thetas.size()];
    for (int l = 0; l < next.length; l++) {
        next[l] = Thetas.get(l).copy();
        for (int i = 0; i < next[l].getRowDimension(); i++) {
            for (int j = 0; j < next[l].getColumnDimension(); j++) {
                next[l].addToEntry(i, j, -alpha * D.get(l).getEntry(i, j));
            }
        }
    }
    return Arrays.asList(next);
}

// right: a copy of the list, then set
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>(Thetas);
    for (int l = 0; l < Thetas.size(); l++) {
        next.set(l, plus(next.get(l), times(-alpha, D.get(l))));
    }
    return next;
}

// wrong notMoved: the difference thrown away
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        RealMatrix Theta = Thetas.get(l).copy();
        Theta.subtract(times(alpha, D.get(l)));
        next.add(Theta);
    }
    return next;
}

// wrong biasLeft: column 0 as it was
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        RealMatrix Theta = Thetas.get(l).copy();
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                Theta.addToEntry(i, j, -alpha * D.get(l).getEntry(i, j));
            }
        }
        next.add(Theta);
    }
    return next;
}

// wrong firstDForAll: always the first D
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        RealMatrix Theta = Thetas.get(l).copy();
        RealMatrix d = D.get(0);
        next.add(Theta.subtract(d.scalarMultiply(alpha)));
    }
    return next;
}

// wrong argumentsChanged: the matrices are changed in place
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    for (int l = 0; l < Thetas.size(); l++) {
        RealMatrix Theta = Thetas.get(l);
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 0; j < Theta.getColumnDimension(); j++) {
                Theta.addToEntry(i, j, -alpha * D.get(l).getEntry(i, j));
            }
        }
    }
    return new ArrayList<>(Thetas);
}
