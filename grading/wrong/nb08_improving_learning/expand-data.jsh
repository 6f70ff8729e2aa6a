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

// wrong OPPOSITE: plus instead of minus
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < width; column++) {
                int fromRow = row + dy;
                int fromColumn = column + dx;
                if (fromRow >= 0 && fromRow < width && fromColumn >= 0 && fromColumn < width) {
                    moved.setEntry(i, row * width + column, X.getEntry(i, fromRow * width + fromColumn));
                }
            }
        }
    }
    return moved;
}

// wrong EXCHANGED: dx for rows
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < width; column++) {
                int fromRow = row - dx;
                int fromColumn = column - dy;
                if (fromRow >= 0 && fromRow < width && fromColumn >= 0 && fromColumn < width) {
                    moved.setEntry(i, row * width + column, X.getEntry(i, fromRow * width + fromColumn));
                }
            }
        }
    }
    return moved;
}

// wrong EXCHANGED: pixels counted down the columns
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

// wrong EXCHANGED_AND_OPPOSITE: both
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < width; column++) {
                int fromRow = row + dx;
                int fromColumn = column + dy;
                if (fromRow >= 0 && fromRow < width && fromColumn >= 0 && fromColumn < width) {
                    moved.setEntry(i, row * width + column, X.getEntry(i, fromRow * width + fromColumn));
                }
            }
        }
    }
    return moved;
}

// wrong LEFT: the sign of dx
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < width; column++) {
                int fromRow = row - dy;
                int fromColumn = column + dx;
                if (fromRow >= 0 && fromRow < width && fromColumn >= 0 && fromColumn < width) {
                    moved.setEntry(i, row * width + column, X.getEntry(i, fromRow * width + fromColumn));
                }
            }
        }
    }
    return moved;
}

// wrong UP: the sign of dy
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < width; column++) {
                int fromRow = row + dy;
                int fromColumn = column - dx;
                if (fromRow >= 0 && fromRow < width && fromColumn >= 0 && fromColumn < width) {
                    moved.setEntry(i, row * width + column, X.getEntry(i, fromRow * width + fromColumn));
                }
            }
        }
    }
    return moved;
}

// wrong ROLLED: the number of the pixel alone
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int p = 0; p < width * width; p++) {
            int from = p - dy * width - dx;
            if (from >= 0 && from < width * width) {
                moved.setEntry(i, p, X.getEntry(i, from));
            }
        }
    }
    return moved;
}

// wrong WRAPPED: a ring
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < width; column++) {
                int fromRow = Math.floorMod(row - dy, width);
                int fromColumn = Math.floorMod(column - dx, width);
                if (true) {
                    moved.setEntry(i, row * width + column, X.getEntry(i, fromRow * width + fromColumn));
                }
            }
        }
    }
    return moved;
}

// wrong SMEARED: the edge repeated
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < width; column++) {
                int fromRow = Math.max(0, Math.min(width - 1, row - dy));
                int fromColumn = Math.max(0, Math.min(width - 1, column - dx));
                if (true) {
                    moved.setEntry(i, row * width + column, X.getEntry(i, fromRow * width + fromColumn));
                }
            }
        }
    }
    return moved;
}

// wrong NOT_CLEARED: begins with a copy
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = X.copy();
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

// wrong DX_ONLY: dy forgotten
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < width; column++) {
                int fromRow = row;
                int fromColumn = column - dx;
                if (fromRow >= 0 && fromRow < width && fromColumn >= 0 && fromColumn < width) {
                    moved.setEntry(i, row * width + column, X.getEntry(i, fromRow * width + fromColumn));
                }
            }
        }
    }
    return moved;
}

// wrong DY_ONLY: dx forgotten
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < width; column++) {
                int fromRow = row - dy;
                int fromColumn = column;
                if (fromRow >= 0 && fromRow < width && fromColumn >= 0 && fromColumn < width) {
                    moved.setEntry(i, row * width + column, X.getEntry(i, fromRow * width + fromColumn));
                }
            }
        }
    }
    return moved;
}

// wrong NOT_MOVED: nothing happens
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    return X.copy();
}

// wrong ONE_PIXEL: always by one
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < width; column++) {
                int fromRow = row - Integer.signum(dy);
                int fromColumn = column - Integer.signum(dx);
                if (fromRow >= 0 && fromRow < width && fromColumn >= 0 && fromColumn < width) {
                    moved.setEntry(i, row * width + column, X.getEntry(i, fromRow * width + fromColumn));
                }
            }
        }
    }
    return moved;
}

// wrong FIRST_IMAGE_ONLY: one image
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < 1; i++) {
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

// wrong LAST_LINE_EMPTY: the loops end early
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix moved = constant(X.getRowDimension(), X.getColumnDimension(), 0);
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int row = 0; row < width - 1; row++) {
            for (int column = 0; column < width - 1; column++) {
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

// wrong IN_PLACE: the right images, written into X
RealMatrix shift(RealMatrix X, int width, int dx, int dy) {
    RealMatrix old = X.copy();
    for (int i = 0; i < X.getRowDimension(); i++) {
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < width; column++) {
                int fromRow = row - dy;
                int fromColumn = column - dx;
                boolean inside = fromRow >= 0 && fromRow < width && fromColumn >= 0 && fromColumn < width;
                X.setEntry(i, row * width + column, inside ? old.getEntry(i, fromRow * width + fromColumn) : 0);
            }
        }
    }
    return X;
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
