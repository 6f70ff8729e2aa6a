package annotebook.display.network;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * The deltas of a network, as far back as they are known, and the blame that its edges carry.
 *
 * @param Thetas {@code Theta^(1)} first
 * @param values z and a of every unit
 * @param deltas of the output layer first, then of the layer before it, and so on
 */
record Blame(List<RealMatrix> Thetas, ForwardValues values, List<RealVector> deltas) {

    /** L, the number of layers. */
    int layers() {
        return Thetas.size() + 1;
    }

    /** The layer that was reached last; L + 1 if there is no delta yet. */
    int front() {
        return layers() + 1 - deltas.size();
    }

    /** Whether delta of layer l is known. */
    boolean reaches(int l) {
        return l >= front();
    }

    /** δᵢ⁽ˡ⁾, i from 1. */
    double delta(int l, int i) {
        return deltas.get(layers() - l).getEntry(i - 1);
    }

    /** Θᵢⱼ⁽ˡ⁾ δᵢ⁽ˡ⁺¹⁾, what unit i of layer l + 1 passes back to unit j of layer l; 0 to bias units and inputs. */
    double onEdge(int l, int i, int j) {
        return l == 1 || j == 0 || !reaches(l + 1)
                ? 0
                : Thetas.get(l - 1).getEntry(i - 1, j) * delta(l + 1, i);
    }

    /** Σᵢ Θᵢⱼ⁽ˡ⁾ δᵢ⁽ˡ⁺¹⁾, all blame that arrives at unit j of layer l. */
    double at(int l, int j) {
        return IntStream.rangeClosed(1, Thetas.get(l - 1).getRowDimension())
                .mapToDouble(i -> onEdge(l, i, j))
                .sum();
    }

    /** g′(z) = a (1 − a) of unit j of layer l. */
    double slope(int l, int j) {
        double a = values.a(l, j);
        return a * (1 - a);
    }

    /** δ of the layer before the front, Σᵢ Θᵢⱼ⁽ˡ⁾ δᵢ⁽ˡ⁺¹⁾ g′(zⱼ⁽ˡ⁾). */
    RealVector back() {
        int l = front() - 1;
        return new ArrayRealVector(
                IntStream.rangeClosed(1, values.a().get(l - 1).getDimension())
                        .mapToDouble(j -> at(l, j) * slope(l, j))
                        .toArray());
    }

    /** The largest |δ|. */
    double largestDelta() {
        return deltas.stream().mapToDouble(RealVector::getLInfNorm).max().orElse(0);
    }

    /** The largest blame on an edge. */
    double largestOnEdge() {
        double largest = 0;
        for (int l = Math.max(1, front() - 1); l < layers(); l++) {
            RealMatrix Theta = Thetas.get(l - 1);
            for (int i = 1; i <= Theta.getRowDimension(); i++) {
                for (int j = 1; j < Theta.getColumnDimension(); j++) {
                    largest = Math.max(largest, Math.abs(onEdge(l, i, j)));
                }
            }
        }
        return largest;
    }
}
