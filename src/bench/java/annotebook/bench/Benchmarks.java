package annotebook.bench;

import annotebook.training.Budget;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Runs ours and the peers in turn, round after round, and prints how they compare; started by {@code mvn
 * -f src/bench}.
 */
final class Benchmarks {

    private static final Path FOLDER = Path.of("target", "bench", "task");

    private Benchmarks() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String cifar10 = System.getProperty("bench.cifar10", "");
        if (cifar10.isEmpty()) {
            compare();
        } else if (Boolean.getBoolean("bench.notebook")) {
            double seconds = Integer.getInteger("bench.seconds", 600);
            NotebookSolution.run(Path.of(cifar10), new Budget(seconds, 4_000_000));
        } else {
            Duration time = Duration.ofSeconds(Integer.getInteger("bench.seconds", 600));
            String[] seeds = System.getProperty("bench.seeds", "1").split(",", -1);
            new LearnCifar10(Path.of(cifar10), time)
                    .run(Arrays.stream(seeds).mapToLong(Long::parseLong));
        }
    }

    private static void compare() throws IOException, InterruptedException {
        String python = System.getProperty("bench.python", "python3");
        Settings settings = Settings.standard(Integer.getInteger("bench.epochs", 12));
        Task.write(FOLDER, settings);
        Peers peers = new Peers(python, installed(python), FOLDER, settings);
        if (Boolean.getBoolean("bench.check")) {
            check(peers.all(Mode.CHECK));
        } else {
            time(peers.all(Mode.TIME), Integer.getInteger("bench.rounds", 5));
        }
    }

    private static Set<Library> installed(String python) throws InterruptedException {
        Set<Library> installed = EnumSet.noneOf(Library.class);
        for (Library library : Library.values()) {
            if (library.isInstalled(python)) {
                installed.add(library);
            } else {
                System.out.printf(
                        "%s is left out: %s has it not. Name one that has: -Dbench.python=...%n",
                        library.title(), python);
            }
        }
        return installed;
    }

    private static void time(List<Peer> peers, int rounds)
            throws IOException, InterruptedException {
        RatioTable table = new RatioTable();
        List<Peer> order = new ArrayList<>(peers);
        for (int round = 1; round <= rounds; round++) {
            System.out.printf("%nround %d of %d%n", round, rounds);
            for (Peer peer : order) {
                for (Result result : peer.run()) {
                    System.out.println(result);
                    table.add(result);
                }
            }
            // A machine that grows slower or faster favours nobody
            Collections.reverse(order);
        }
        System.out.printf("%nmedians of %d rounds%n%s", rounds, table);
    }

    private static void check(List<Peer> peers) throws IOException, InterruptedException {
        CostComparison comparison = new CostComparison(peers.get(0).run().get(0));
        boolean same = true;
        for (Peer peer : peers) {
            for (Result result : peer.run()) {
                System.out.println(comparison.line(result));
                same &= comparison.isSame(result);
            }
        }
        if (!same) {
            System.out.println(
                    "The peers do not compute the same: no comparison of times would be fair.");
            System.exit(1);
        }
    }
}
