package annotebook.nn;

import annotebook.matrix.MatrixJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/** The 4-5-3-3 network and its six examples that all comparisons with PyTorch start from. */
public final class PyTorchStart {

    private static final JsonNode START = MatrixJson.read(PyTorchStart.class, "pytorch/start.json");

    public static final RealMatrix X = MatrixJson.matrix(START.get("X"));

    public static final double LAMBDA = START.get("lambda").asDouble();

    private PyTorchStart() {}

    /** Y, for an output of this activation. */
    public static RealMatrix targets(String output) {
        return MatrixJson.matrix(START.get("targets").get(output));
    }

    /** The plan up to its hidden layers. */
    public static Architecture hidden(Activation g, boolean batchNorm) {
        Architecture plan = Network.inputs(X.getColumnDimension());
        for (int units : List.of(5, 3)) {
            plan = plan.hidden(units, g);
            plan = batchNorm ? plan.batchNorm() : plan;
        }
        return plan;
    }

    /** A network with the start weights, and gamma and beta where it has any. */
    public static Network of(Architecture plan) {
        Network network = plan.start(MatrixJson.matrices(START.get("Thetas")));
        boolean batchNorm = plan.layers().get(0).batchNorm();
        List<RealMatrix> values =
                inOrder(
                        network.Thetas(),
                        START.path(batchNorm ? "gammas" : ""),
                        START.path(batchNorm ? "betas" : ""));
        for (int p = 0; p < values.size(); p++) {
            network.parameters().get(p).values().set(values.get(p));
        }
        return network;
    }

    /** As {@link Network#parameters()}: after the Theta of a hidden layer its gamma and beta, if any. */
    public static List<RealMatrix> inOrder(
            List<RealMatrix> Thetas, JsonNode gammas, JsonNode betas) {
        List<RealMatrix> all = new ArrayList<>();
        for (int l = 0; l < Thetas.size(); l++) {
            all.add(Thetas.get(l));
            if (gammas.has(l)) {
                all.add(MatrixJson.matrix(gammas.get(l)));
                all.add(MatrixJson.matrix(betas.get(l)));
            }
        }
        return all;
    }
}
