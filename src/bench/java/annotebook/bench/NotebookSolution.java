package annotebook.bench;

import annotebook.data.Cifar10Reader;
import annotebook.data.Images;
import annotebook.data.StratifiedSplit;
import annotebook.exercises.Lesson;
import annotebook.nn.Network;
import annotebook.training.Budget;
import annotebook.training.Evaluation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.jspecify.annotations.Nullable;

/**
 * How well the solution in notebook 10 learns all of CIFAR-10: its {@code trainBest}, as it stands in the
 * notebook, is given 45,000 training images and a budget, and its network is shown the test set once.
 */
public final class NotebookSolution {

    private static final Path NOTEBOOK = Path.of("notebooks", "10_cifar10.ipynb");
    private static final int HELD_OUT = 5_000;
    private static final int CHUNK = 500;

    /** What the notebook's method is, seen from here. */
    public interface Trainer {
        /** {@code trainBest}. */
        Network train(Images train, Images validation, Budget budget);
    }

    /** Set by the shell, which knows the method. */
    public static @Nullable Trainer trainer;

    private NotebookSolution() {}

    /** Trains once, and prints how it went. */
    static void run(Path folder, Budget budget) throws IOException {
        List<Path> batches =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(batch -> folder.resolve("data_batch_%d.bin".formatted(batch)))
                        .toList();
        StratifiedSplit split =
                StratifiedSplit.ofCount(Cifar10Reader.read(batches), HELD_OUT, new Random(99));
        Trainer solution = solution();
        long begin = System.nanoTime();
        Network network = solution.train(split.training(), split.validation(), budget);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%s took %.1f s, %,d parameters%n", budget, seconds, network.size());
        print("validation", network, split.validation());
        print("test", network, Cifar10Reader.read(folder.resolve("test_batch.bin")));
    }

    private static void print(String name, Network network, Images images) {
        int[] said =
                IntStream.iterate(0, from -> from < images.count(), from -> from + CHUNK)
                        .flatMap(from -> said(network, images, from))
                        .toArray();
        Evaluation evaluation = Evaluation.of(images.labels(), said, network.outputs());
        ConfidenceInterval interval = evaluation.accuracyInterval();
        System.out.printf(
                "%s accuracy %.4f (95 %%: %.4f to %.4f)%n",
                name, evaluation.accuracy(), interval.getLowerBound(), interval.getUpperBound());
    }

    private static IntStream said(Network network, Images images, int from) {
        int to = Math.min(from + CHUNK, images.count());
        var H = network.predict(images.select(IntStream.range(from, to).toArray()).X());
        return IntStream.range(0, to - from).map(i -> H.getRowVector(i).getMaxIndex());
    }

    private static Trainer solution() throws IOException {
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            List<String> imports = Lesson.named("10_cifar10").map(Lesson::imports).orElseThrow();
            imports.forEach(line -> evaluate(shell, line));
            evaluate(shell, source());
            evaluate(
                    shell,
                    NotebookSolution.class.getName()
                            + ".trainer = (train, validation, budget) -> trainBest(train, validation, budget);");
            return Objects.requireNonNull(trainer);
        }
    }

    private static void evaluate(JShell shell, String source) {
        for (SnippetEvent event : shell.eval(source)) {
            if (event.status() == Snippet.Status.REJECTED || event.exception() != null) {
                throw new IllegalStateException("the shell refuses " + source, event.exception());
            }
        }
    }

    private static String source() throws IOException {
        JsonNode notebook = new ObjectMapper().readTree(NOTEBOOK.toFile());
        return StreamSupport.stream(notebook.path("cells").spliterator(), false)
                .filter(cell -> cell.path("id").asText().equals("best-network"))
                .flatMap(cell -> StreamSupport.stream(cell.path("source").spliterator(), false))
                .map(JsonNode::asText)
                .collect(Collectors.joining());
    }
}
