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

// wrong UPHILL: plus instead of minus
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(plus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

// wrong NO_ALPHA: the gradient as it is
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), D.get(l)));
    }
    return next;
}

// wrong STEP_ALONE: minus alpha D
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(times(-alpha, D.get(l)));
    }
    return next;
}

// wrong STEP_ALONE_UPHILL: alpha D
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(times(alpha, D.get(l)));
    }
    return next;
}

// wrong EXCHANGED: D minus alpha Theta
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(D.get(l), times(alpha, Thetas.get(l))));
    }
    return next;
}

// wrong ALPHA_OVER_ALL: alpha outside the parentheses
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(times(alpha, minus(Thetas.get(l), D.get(l))));
    }
    return next;
}

// wrong DIVIDED: divided by alpha
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(1 / alpha, D.get(l))));
    }
    return next;
}

// wrong NOT_MOVED: the difference thrown away
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        RealMatrix Theta = Thetas.get(l).copy();
        Theta.subtract(times(alpha, D.get(l)));
        next.add(Theta);
    }
    return next;
}

// wrong BIAS_LEFT: column 0 as it was
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

// wrong FIRST_D_FOR_ALL: always the first D
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size(); l++) {
        RealMatrix Theta = Thetas.get(l).copy();
        RealMatrix d = D.get(0);
        next.add(Theta.subtract(d.scalarMultiply(alpha)));
    }
    return next;
}

// wrong LAST_LAYER_LEFT: the loop ends early on a copy
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>(Thetas);
    for (int l = 0; l < Thetas.size() - 1; l++) {
        next.set(l, minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

// wrong LAST_LAYER_MISSING: the loop ends early
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>();
    for (int l = 0; l < Thetas.size() - 1; l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

// wrong FIRST_LAYER_ONLY: no loop
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    return List.of(minus(Thetas.get(0), times(alpha, D.get(0))));
}

// wrong TOO_LONG: added to the old ones
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    List<RealMatrix> next = new ArrayList<>(Thetas);
    for (int l = 0; l < Thetas.size(); l++) {
        next.add(minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return next;
}

// wrong ARGUMENTS_CHANGED: the list is filled anew
List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
    for (int l = 0; l < Thetas.size(); l++) {
        Thetas.set(l, minus(Thetas.get(l), times(alpha, D.get(l))));
    }
    return Thetas;
}

// wrong ARGUMENTS_CHANGED: the matrices are changed in place
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
