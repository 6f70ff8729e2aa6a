package annotebook.nn;

import annotebook.matrix.Block;
import annotebook.matrix.Product;
import org.jspecify.annotations.Nullable;

/**
 * The gradient of one Theta over m examples, a single product.
 *
 * <pre>
 *   D⁽ˡ⁾ = 1/m (δ⁽ˡ⁺¹⁾)ᵀ [1 A⁽ˡ⁾]
 * </pre>
 */
final class ThetaGradient implements Gradient {

    private final Block delta; // m x s_(l+1)
    private final Block A; // m x (s_l + 1)
    private @Nullable Block target;
    private @Nullable Product sum;

    ThetaGradient(Block delta, Block A) {
        this.delta = delta;
        this.A = A;
    }

    @Override
    public void into(Block target, double scale, double keep) {
        Product prepared = sum;
        if (prepared == null || this.target != target) {
            prepared = new Product(target, delta.transposed(), A);
            this.target = target;
            sum = prepared;
        }
        prepared.compute(scale / delta.rows(), keep);
    }
}
