// right: asks where each pixel comes from
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < width; column++) {
                int fromRow = row - dy;
                int fromColumn = column - dx;
                if (fromRow >= 0 && fromRow < width && fromColumn >= 0 && fromColumn < width) {
                    moved.setEntry(i, row * width + column, X.getEntry(i, fromRow * width + fromColumn));
                }
            }
        }
    }
    return moved;
}

// right: puts each pixel where it goes
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), width * width, 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int p = 0; p < width * width; p++) {
            int row = p / width + dy;
            int column = p % width + dx;
            if (0 <= row && row < width && 0 <= column && column < width) {
                moved.setEntry(i, row * width + column, X.getEntry(i, p));
            }
        }
    }
    return moved;
}

// right: arrays, a row of pixels at a time
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    double[][] moved = new double[X.getRowDimension()][width * width];
    for (int i = 0; i < moved.length; i++) {
        double[] image = X.getRow(i);
        for (int row = 0; row < width; row++) {
            int from = row - dy;
            int length = width - Math.abs(dx);
            if (from >= 0 && from < width && length > 0) {
                System.arraycopy(image, from * width + Math.max(0, -dx), moved[i], row * width + Math.max(0, dx), length);
            }
        }
    }
    return new Array2DRowRealMatrix(moved);
}

// wrong exchanged: pixels counted down the columns
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < width; column++) {
                int fromRow = row - dy;
                int fromColumn = column - dx;
                if (fromRow >= 0 && fromRow < width && fromColumn >= 0 && fromColumn < width) {
                    moved.setEntry(i, column * width + row, X.getEntry(i, fromColumn * width + fromRow));
                }
            }
        }
    }
    return moved;
}

// wrong "shift threw": no test of the edges
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < width; column++) {
                int fromRow = row - dy;
                int fromColumn = column - dx;
                if (true) {
                    moved.setEntry(i, row * width + column, X.getEntry(i, fromRow * width + fromColumn));
                }
            }
        }
    }
    return moved;
}

// wrong "is not written yet": the stub
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    throw new UnsupportedOperationException("expand-data");
}
