package annotebook.nn;

import annotebook.matrix.Block;
import annotebook.matrix.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Batch normalisation of a layer by all threads, each with units of its own; nothing at all for a layer without it. */
final class BatchNormPasses {

    private final List<BatchNormPass> parts = new ArrayList<>();
    private final Team.Work training = part -> of(part, BatchNormPass::train);
    private final Team.Work predicting = part -> of(part, BatchNormPass::predict);
    private final Team.Work blaming = part -> of(part, BatchNormPass::backward);

    BatchNormPasses(@Nullable BatchNorm norm, Block Z, Block delta) {
        Team team = Team.present();
        for (int part = 0; norm != null && part < team.size(); part++) {
            int from = team.start(part, Z.cols());
            int to = team.start(part + 1, Z.cols());
            if (to > from) {
                parts.add(
                        new BatchNormPass(
                                norm, from, Z.columns(from, to), delta.columns(from, to)));
            }
        }
    }

    /** Z := γ ẑ + β with the statistics of this batch. */
    void train() {
        run(training);
    }

    /** Z := γ ẑ + β with the running averages. */
    void predict() {
        run(predicting);
    }

    /** δ from ∂J/∂(γ ẑ + β) to ∂J/∂z. */
    void backward() {
        run(blaming);
    }

    /** Those of γ and β; none for a layer without batch normalisation. */
    List<Gradient> gradients() {
        return parts.isEmpty() ? List.of() : List.of(this::dGamma, this::dBeta);
    }

    private void dGamma(Block target, double scale, double keep) {
        for (int part = 0; part < parts.size(); part++) {
            parts.get(part).dGamma(target, scale, keep);
        }
    }

    private void dBeta(Block target, double scale, double keep) {
        for (int part = 0; part < parts.size(); part++) {
            parts.get(part).dBeta(target, scale, keep);
        }
    }

    /** A layer may have fewer units than there are threads. */
    private void of(int part, Consumer<BatchNormPass> action) {
        if (part < parts.size()) {
            action.accept(parts.get(part));
        }
    }

    private void run(Team.Work work) {
        if (!parts.isEmpty()) {
            Team.present().run(work);
        }
    }
}
