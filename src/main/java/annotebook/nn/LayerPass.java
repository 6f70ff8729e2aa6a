package annotebook.nn;

import annotebook.matrix.Block;
import annotebook.matrix.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * m examples on their way through one layer, forward and back.
 *
 * <pre>
 *   Z⁽ˡ⁺¹⁾ = [1 A⁽ˡ⁾] (Θ⁽ˡ⁾)ᵀ        A⁽ˡ⁺¹⁾ = g(Z⁽ˡ⁺¹⁾)
 *   δ⁽ˡ⁾ = δ⁽ˡ⁺¹⁾ Θ⁽ˡ⁾ .* g′(Z⁽ˡ⁾)    without the bias column
 *   D⁽ˡ⁾ = 1/m (δ⁽ˡ⁺¹⁾)ᵀ [1 A⁽ˡ⁾]
 * </pre>
 *
 * <p>The bias units are a column of ones in the memory of A, so that no product treats them apart.
 */
final class LayerPass {

    private final DenseLayer layer;
    private final int m;
    private final int units;
    private final Block aBefore; // m x (s_l + 1): column 0 is the bias unit's
    private final Block Z; // m x s_(l+1)
    private final Block A; // m x (s_(l+1) + 1)
    private final Block a; // m x s_(l+1): A without its column 0
    private final Block delta; // m x s_(l+1)
    private final Product weighted; // Z = [1 A] Thetaᵀ
    private final @Nullable BatchNormPass norm;
    private final Dropout dropout;
    private final double[] row;
    private final double[] z;

    LayerPass(DenseLayer layer, Block aBefore, RandomGenerator random) {
        this.layer = layer;
        this.aBefore = aBefore;
        m = aBefore.rows();
        units = layer.plan().units();
        Z = Block.zeros(aBefore.precision(), m, units);
        A = Block.zeros(aBefore.precision(), m, units + 1);
        A.fillColumn(0, 1);
        a = A.withoutBias();
        delta = Block.zeros(aBefore.precision(), m, units);
        weighted = new Product(Z, aBefore, layer.Theta().transposed());
        norm = layer.norm() == null ? null : new BatchNormPass(layer.norm(), m);
        dropout = new Dropout(layer.plan().keep(), random, m, units);
        row = new double[units];
        z = new double[units];
    }

    /** A⁽ˡ⁺¹⁾ as training sees it: statistics of this batch, and with dropout. */
    void train() {
        weighted.compute();
        if (norm != null) {
            norm.train(Z);
        }
        for (int i = 0; i < m; i++) {
            Z.readRow(i, row);
            layer.plan().activation().activate(row, units);
            dropout.forward(i, row);
            a.writeRow(i, row);
        }
    }

    /** A⁽ˡ⁺¹⁾ as it is answered: running statistics, and every unit stays. */
    void predict() {
        weighted.compute();
        if (norm != null) {
            norm.predict(Z, m);
        }
        for (int i = 0; i < m; i++) {
            Z.readRow(i, row);
            layer.plan().activation().activate(row, units);
            a.writeRow(i, row);
        }
    }

    /** From ∂J/∂A, which {@link #delta} holds, to ∂J/∂Z: δ .* g′(Z). */
    void backward() {
        for (int i = 0; i < m; i++) {
            delta.readRow(i, row);
            dropout.backward(i, row);
            Z.readRow(i, z);
            layer.plan().activation().backward(row, z, units);
            delta.writeRow(i, row);
        }
        normBackward();
    }

    /** Where batch normalisation stands between z and g, the blame goes back through it as well. */
    void normBackward() {
        if (norm != null) {
            norm.backward(delta, row);
        }
    }

    /** D⁽ˡ⁾, and the gradients of γ and β where there are any; in the order of the layer's parameters. */
    List<Gradient> gradients() {
        List<Gradient> gradients = new ArrayList<>();
        gradients.add(new ThetaGradient(delta, aBefore));
        if (norm != null) {
            gradients.add(norm.dGamma());
            gradients.add(norm.dBeta());
        }
        return gradients;
    }

    /** The blame that this layer passes on to the one before: δ Θ without the bias column. */
    Product blame(LayerPass before) {
        return new Product(before.delta, delta, layer.Theta().withoutBias());
    }

    Block A() {
        return A;
    }

    Block a() {
        return a;
    }

    Block Z() {
        return Z;
    }

    Block delta() {
        return delta;
    }
}
