package annotebook.nn;

import annotebook.matrix.Block;
import annotebook.matrix.Precision;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/** What a layer has learnt: the weights Θ⁽ˡ⁾ that lead into it and, if it has one, its batch normalisation. */
public final class DenseLayer {

    private final int l;
    private final Layer plan;
    private final Block Theta; // s_(l+1) x (s_l + 1)
    private final @Nullable BatchNorm norm;

    DenseLayer(int l, Layer plan, Precision precision, RealMatrix Theta) {
        this.l = l;
        this.plan = plan;
        this.Theta = Block.of(precision, Theta);
        this.norm = plan.batchNorm() ? new BatchNorm(precision, plan.units()) : null;
    }

    Layer plan() {
        return plan;
    }

    /** Θ, s_(l+1) x (s_l + 1): column 0 belongs to the bias unit. */
    public Block Theta() {
        return Theta;
    }

    /** The batch normalisation before the activation; null where there is none. */
    public @Nullable BatchNorm norm() {
        return norm;
    }

    /** Copies the numbers of a layer of the same plan. */
    void set(DenseLayer other) {
        Theta.set(other.Theta);
        if (norm != null && other.norm != null) {
            norm.set(other.norm);
        }
    }

    /** Theta, then gamma and beta where there are any; numbered as the layer that Theta comes from. */
    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("Theta" + l, l, Theta, true));
        if (norm != null) {
            parameters.add(new Parameter("gamma" + l, l, norm.gamma(), false));
            parameters.add(new Parameter("beta" + l, l, norm.beta(), false));
        }
        return parameters;
    }
}
