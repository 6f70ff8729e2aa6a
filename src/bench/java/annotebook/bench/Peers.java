package annotebook.bench;

import annotebook.cli.BlasEnvironment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who takes part: ours, and of the others those that are installed.
 *
 * @param python the interpreter for the scripts
 * @param libraries what it finds
 * @param folder where the task is
 * @param settings of the task
 */
record Peers(String python, Set<Library> libraries, Path folder, Settings settings) {

    private static final Path SCRIPTS = Path.of("src", "bench", "python");

    /** All of them, in the order of the first round. */
    List<Peer> all(Mode mode) {
        List<Peer> peers = new ArrayList<>();
        if (mode == Mode.TIME) {
            peers.add(java(ProductPeer.class));
            peers.addAll(numpy("numpy_product.py"));
        }
        peers.addAll(training("double", mode.word()));
        peers.add(java(CommonsMathLoop.class, folder.toString(), "double", mode.word()));
        peers.addAll(training("single", mode.word()));
        return peers;
    }

    private List<Peer> training(String precision, String mode) {
        String[] arguments = {folder.toString(), precision, mode};
        List<Peer> peers = new ArrayList<>();
        peers.add(java(OurTraining.class, arguments));
        peers.addAll(numpy("numpy_mlp.py", arguments));
        if (libraries.contains(Library.PYTORCH)) {
            peers.add(new Peer(script("torch_mlp.py", arguments), threads(), ""));
        }
        if (libraries.contains(Library.SCIKIT_LEARN)) {
            peers.add(new Peer(script("sklearn_mlp.py", arguments), threads(), ""));
        }
        return peers;
    }

    /** NumPy as it is installed, and where our kernels get a variable for OpenBLAS, NumPy with that as well. */
    private List<Peer> numpy(String script, String... arguments) {
        List<Peer> peers = new ArrayList<>();
        if (libraries.contains(Library.NUMPY)) {
            List<String> command = script(script, arguments);
            peers.add(new Peer(command, threads(), ""));
            if (!tuned().equals(threads())) {
                peers.add(new Peer(command, tuned(), ", OpenBLAS tuned as ours"));
            }
        }
        return peers;
    }

    private List<String> script(String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of(python, SCRIPTS.resolve(name).toString()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private Peer java(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-classpath");
        command.add(System.getProperty("java.class.path"));
        command.add(program.getName());
        command.addAll(Arrays.asList(arguments));
        return new Peer(command, tuned(), "");
    }

    private Map<String, String> threads() {
        String count = Integer.toString(settings.threads());
        return Map.of(
                "OPENBLAS_NUM_THREADS", count, "OMP_NUM_THREADS", count, "MKL_NUM_THREADS", count);
    }

    /** As the course starts its kernels. */
    private Map<String, String> tuned() {
        Map<String, String> environment = new HashMap<>(threads());
        BlasEnvironment.apply(environment);
        return environment;
    }
}
