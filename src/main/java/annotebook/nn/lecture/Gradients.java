package annotebook.nn.lecture;

import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The gradient of the cost J, one matrix D⁽ˡ⁾ = ∂J/∂Θ⁽ˡ⁾ of the size of Θ⁽ˡ⁾ for each layer.
 *
 * @param D D⁽¹⁾ first
 */
public record Gradients(List<RealMatrix> D) {

    /** Keeps its own copy of the list. */
    public Gradients {
        D = List.copyOf(D);
    }

    /**
     * D⁽ˡ⁾, s_(l+1) x (s_l + 1), bias column included.
     *
     * @throws IllegalArgumentException if l is not in 1..L-1
     */
    public RealMatrix D(int l) {
        if (l < 1 || l > D.size()) {
            throw new IllegalArgumentException(
                    "D(%d) does not exist: l must be 1 to %d.".formatted(l, D.size()));
        }
        return D.get(l - 1);
    }
}
