package annotebook.bench;

import annotebook.matrix.Blas;
import annotebook.nn.Architecture;
import annotebook.nn.L2;
import annotebook.nn.Network;
import annotebook.nn.Penalty;
import annotebook.nn.Relu;
import annotebook.training.History;
import annotebook.training.Momentum;
import annotebook.training.Training;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The library itself as a peer: {@code OurTraining FOLDER double|single time|check}. */
final class OurTraining {

    private OurTraining() {}

    public static void main(String[] args) throws IOException {
        Mode mode = Mode.of(args[2]);
        Task task = Task.read(Path.of(args[0]), mode);
        // The peers have imported their libraries before their clocks start
        Blas.present();
        Network network = plan(task.settings(), args[1]).start(task.Thetas());
        double[] numbers = mode == Mode.CHECK ? costs(task, network) : rate(task, network);
        System.out.println(new Result("training, " + args[1], Result.OURS, numbers));
    }

    private static double[] rate(Task task, Network network) {
        int epochs = task.settings().epochs();
        long start = System.nanoTime();
        training(task, epochs).run(network, task.examples());
        double seconds = (System.nanoTime() - start) / 1e9;
        return new double[] {epochs * task.examples().size() / seconds};
    }

    /** One batch is the whole set, so an epoch is a step. */
    private static double[] costs(Task task, Network network) {
        Penalty penalty = new Penalty(new L2(task.lambda()), network, task.examples().size());
        List<Double> penalties = new ArrayList<>(List.of(penalty.cost()));
        History history =
                training(task, task.settings().steps())
                        .run(
                                network,
                                task.examples(),
                                task.examples(),
                                epoch -> penalties.add(penalty.cost()));
        double[] J = history.J();
        for (int k = 0; k < J.length; k++) {
            J[k] += penalties.get(k);
        }
        return J;
    }

    private static Training training(Task task, int epochs) {
        Settings settings = task.settings();
        return Training.epochs(epochs)
                .batch(settings.batch())
                .by(new Momentum(settings.momentum()))
                .rate(settings.alpha())
                .penalty(new L2(task.lambda()));
    }

    private static Architecture plan(Settings settings, String precision) {
        Architecture plan = Network.inputs(settings.inputs());
        for (int units : settings.sizes().subList(1, settings.sizes().size() - 1)) {
            plan = plan.hidden(units, new Relu());
        }
        plan = plan.softmax(settings.classes());
        return precision.toLowerCase(Locale.ROOT).equals("single") ? plan.single() : plan;
    }
}
