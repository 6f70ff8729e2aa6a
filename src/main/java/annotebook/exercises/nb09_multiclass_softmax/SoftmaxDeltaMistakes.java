package annotebook.exercises.nb09_multiclass_softmax;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.times;

import annotebook.checks.Mistake;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the error of a softmax output. */
final class SoftmaxDeltaMistakes {

    private SoftmaxDeltaMistakes() {}

    @Mistake(
            "the sign is turned round: delta is H - Y, so a share that is too large has a positive"
                    + " delta")
    static RealMatrix sign(RealMatrix H, RealMatrix Y) {
        return minus(Y, H);
    }

    @Mistake(
            "delta was divided by the number of examples: each example has its own delta, and the"
                    + " 1/m comes later, in D")
    static RealMatrix averaged(RealMatrix H, RealMatrix Y) {
        return times(1.0 / H.getRowDimension(), minus(H, Y));
    }

    @Mistake("delta is H - Y, neither turned round nor divided by m")
    static RealMatrix averagedSign(RealMatrix H, RealMatrix Y) {
        return averaged(Y, H);
    }

    @Mistake(
            "h (1 - h) does not belong here: with this cost the slope of the softmax cancels, and"
                    + " delta is H - Y alone")
    static RealMatrix slope(RealMatrix H, RealMatrix Y) {
        return hadamard(minus(H, Y), map(H, h -> h * (1 - h)));
    }

    @Mistake("this is divided by h (1 - h): delta is the slope of the cost by z, which is H - Y")
    static RealMatrix slopeBelow(RealMatrix H, RealMatrix Y) {
        return hadamard(minus(H, Y), map(H, h -> 1 / (h * (1 - h))));
    }

    @Mistake("this is the slope of the cost by h: delta is its slope by z, which is H - Y")
    static RealMatrix slopeByShare(RealMatrix H, RealMatrix Y) {
        return hadamard(Y, map(H, h -> -1 / h));
    }

    @Mistake("only the wanted class has a delta here: the others must be pushed down by their h")
    static RealMatrix wantedOnly(RealMatrix H, RealMatrix Y) {
        return hadamard(minus(H, Y), Y);
    }

    @Mistake("this squares the difference: delta keeps its sign and size")
    static RealMatrix squared(RealMatrix H, RealMatrix Y) {
        return hadamard(minus(H, Y), minus(H, Y));
    }

    @Mistake("this is a cost, half the squared difference: delta is the plain difference H - Y")
    static RealMatrix halfSquare(RealMatrix H, RealMatrix Y) {
        return times(0.5, squared(H, Y));
    }

    @Mistake("the sign is lost: delta must tell too large from too small")
    static RealMatrix absolute(RealMatrix H, RealMatrix Y) {
        return map(minus(H, Y), Math::abs);
    }

    @Mistake("this is the cost of each entry: delta is the plain difference H - Y")
    static RealMatrix cost(RealMatrix H, RealMatrix Y) {
        return hadamard(Y, map(H, h -> -Math.log(h)));
    }

    @Mistake(
            "1 was taken off the largest share of each row: it comes off where y is 1, so subtract Y")
    static RealMatrix oneOffLargest(RealMatrix H, RealMatrix Y) {
        return minus(H, answers(H));
    }

    @Mistake(
            "H was rounded to answers, 1 for the largest share and 0 for the others: delta takes the"
                    + " shares themselves, H - Y")
    static RealMatrix answersForShares(RealMatrix H, RealMatrix Y) {
        return minus(answers(H), Y);
    }

    @Mistake("1 was taken off where y is exactly 1: targets may be soft, so subtract Y itself")
    static RealMatrix onlyWhereOne(RealMatrix H, RealMatrix Y) {
        return minus(H, map(Y, y -> y == 1 ? 1 : 0));
    }

    @Mistake("Y was not subtracted")
    static RealMatrix answer(RealMatrix H, RealMatrix Y) {
        return H.copy();
    }

    /** 1 for the largest share of each row. */
    private static RealMatrix answers(RealMatrix H) {
        return ExpectSoftmax.targets(ExpectSoftmax.largest(H), H.getColumnDimension());
    }
}
