package annotebook.nn;

import java.util.Random;

/** Networks whose every number differs from that of a fresh one, the running averages too. */
public final class Trained {

    private Trained() {}

    public static Network network(Architecture architecture) {
        Random random = new Random(3);
        Network network = architecture.start(new Uniform(1, random));
        for (DenseLayer layer : network.layers()) {
            BatchNorm norm = layer.norm();
            if (norm != null) {
                int units = norm.mean().cols();
                for (int unit = 0; unit < units; unit++) {
                    norm.average(unit, random.nextDouble(), random.nextDouble(), 8);
                }
                norm.gamma().writeRow(0, random.doubles(units).toArray());
                norm.beta().writeRow(0, random.doubles(units).toArray());
            }
        }
        return network;
    }
}
