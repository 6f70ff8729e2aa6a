package annotebook.display.network;

import annotebook.display.Marks;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;

/**
 * An edge where it is drawn.
 *
 * @param mark which edge it is
 * @param line from the centre of unit j to the centre of unit i
 */
record EdgeLine(Marks.Edge mark, Line2D line) {

    /** The point at this share of the way from unit j to unit i. */
    Point2D at(double share) {
        return new Point2D.Double(
                line.getX1() + share * (line.getX2() - line.getX1()),
                line.getY1() + share * (line.getY2() - line.getY1()));
    }
}
