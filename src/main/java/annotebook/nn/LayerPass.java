package annotebook.nn;

import annotebook.matrix.Block;
import annotebook.matrix.Product;
import annotebook.matrix.RowLoop;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The forward and backward pass of m examples through one layer.
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
    private final int units;
    private final Block aBefore; // m x (s_l + 1): column 0 is the bias unit's
    private final Block Z; // m x s_(l+1)
    private final Block A; // m x (s_(l+1) + 1)
    private final Block a; // m x s_(l+1): A without its column 0
    private final Block delta; // m x s_(l+1)
    private final Product weighted; // Z = [1 A] Thetaᵀ
    private final BatchNormPasses norm;
    private final Dropout dropout;
    private final RowLoop training;
    private final RowLoop predicting;
    private final RowLoop blaming;

    LayerPass(DenseLayer layer, Block aBefore, RandomGenerator random) {
        this.layer = layer;
        this.aBefore = aBefore;
        int m = aBefore.rows();
        units = layer.plan().units();
        Z = Block.zeros(aBefore.precision(), m, units);
        A = Block.zeros(aBefore.precision(), m, units + 1);
        A.fillColumn(0, 1);
        a = A.withoutBias();
        delta = Block.zeros(aBefore.precision(), m, units);
        weighted = new Product(Z, aBefore, layer.Theta().transposed());
        norm = new BatchNormPasses(layer.norm(), Z, delta);
        dropout = new Dropout(layer.plan().keep(), random, m, units);
        training = new RowLoop(m, units, this::trainRow);
        predicting = new RowLoop(m, units, this::predictRow);
        blaming = new RowLoop(m, units, this::blameRow);
    }

    /** A⁽ˡ⁺¹⁾ as training sees it: statistics of this batch, and with dropout. */
    void train() {
        weighted.compute();
        norm.train();
        dropout.draw();
        training.run();
    }

    /** A⁽ˡ⁺¹⁾ of a trained network: running statistics, and every unit stays. */
    void predict() {
        weighted.compute();
        norm.predict();
        predicting.run();
    }

    /** From ∂J/∂A, which {@link #delta} holds, to ∂J/∂Z: δ .* g′(Z), and back through batch normalisation. */
    void backward() {
        blaming.run();
        norm.backward();
    }

    private void trainRow(int i, double[] row, double[] unused) {
        Z.readRow(i, row);
        layer.plan().activation().activate(row, units);
        dropout.apply(i, row);
        a.writeRow(i, row);
    }

    private void predictRow(int i, double[] row, double[] unused) {
        Z.readRow(i, row);
        layer.plan().activation().activate(row, units);
        a.writeRow(i, row);
    }

    private void blameRow(int i, double[] row, double[] zRow) {
        delta.readRow(i, row);
        dropout.apply(i, row);
        Z.readRow(i, zRow);
        layer.plan().activation().backward(row, zRow, units);
        delta.writeRow(i, row);
    }

    /** D⁽ˡ⁾, and the gradients of γ and β where there are any; in the order of the layer's parameters. */
    List<Gradient> gradients() {
        List<Gradient> gradients = new ArrayList<>();
        gradients.add(new ThetaGradient(delta, aBefore));
        gradients.addAll(norm.gradients());
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
