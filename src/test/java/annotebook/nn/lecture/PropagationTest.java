package annotebook.nn.lecture;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class PropagationTest {

    private static final double LN_3 = Math.log(3);

    // z = -ln 3 + 2 ln 3 x: x = 1 gives h = 3/4, x = 0 gives h = 1/4
    private static final RealMatrix X = matrix(row(1), row(0));
    private static final List<RealMatrix> THETAS = List.of(matrix(row(-LN_3, 2 * LN_3)));

    @Test
    void forwardIsTheSigmoidOfTheWeightedSum() {
        RealMatrix H = Propagation.forwardBatch(X, THETAS);
        assertEquals(0.75, H.getEntry(0, 0), 1e-15);
        assertEquals(0.25, H.getEntry(1, 0), 1e-15);
    }

    @Test
    void backwardIsTheMeanOfErrorTimesInput() {
        // delta = 3/4 - 1 and 1/4 - 0; D = 1/2 [-1/4 + 1/4, -1/4 · 1 + 1/4 · 0]
        List<RealMatrix> D = Propagation.backpropagation(X, matrix(row(1), row(0)), THETAS);
        assertEquals(1, D.size());
        assertEquals(0, D.get(0).getEntry(0, 0), 1e-15);
        assertEquals(-0.125, D.get(0).getEntry(0, 1), 1e-15);
    }
}
