package annotebook.display.chart;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/** The line along which a grid of values crosses a level, by marching squares. */
final class Contour {

    private Contour() {}

    /** A straight piece of the line; x counts columns and y rows of the grid. */
    record Piece(double x1, double y1, double x2, double y2) {}

    /** The pieces of the line in every square of four neighbouring values; none where one is NaN. */
    static List<Piece> at(double level, RealMatrix grid) {
        List<Piece> pieces = new ArrayList<>();
        for (int row = 0; row + 1 < grid.getRowDimension(); row++) {
            for (int column = 0; column + 1 < grid.getColumnDimension(); column++) {
                List<Point2D> ends = crossings(level, grid, row, column);
                // two crossings make one piece; four, at a saddle, make two
                for (int k = 0; k + 1 < ends.size(); k += 2) {
                    pieces.add(piece(ends.get(k), ends.get(k + 1)));
                }
            }
        }
        return pieces;
    }

    private static Piece piece(Point2D a, Point2D b) {
        return new Piece(a.getX(), a.getY(), b.getX(), b.getY());
    }

    /** Where the level is crossed on the four sides of a square, going round. */
    private static List<Point2D> crossings(double level, RealMatrix grid, int row, int column) {
        int[][] corners = {
            {row, column}, {row, column + 1}, {row + 1, column + 1}, {row + 1, column}
        };
        List<Point2D> found = new ArrayList<>();
        for (int side = 0; side < 4; side++) {
            int[] a = corners[side];
            int[] b = corners[(side + 1) % 4];
            double va = grid.getEntry(a[0], a[1]) - level;
            double vb = grid.getEntry(b[0], b[1]) - level;
            if (va < 0 != vb < 0 && Double.isFinite(va - vb)) {
                double share = va / (va - vb);
                found.add(
                        new Point2D.Double(
                                a[1] + share * (b[1] - a[1]), a[0] + share * (b[0] - a[0])));
            }
        }
        return found;
    }
}
