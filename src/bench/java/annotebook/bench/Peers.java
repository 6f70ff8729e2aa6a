package annotebook.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
            if (libraries.contains(Library.NUMPY)) {
                peers.add(new Peer(script("numpy_product.py"), threads()));
            }
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
        if (libraries.contains(Library.NUMPY)) {
            peers.add(new Peer(script("numpy_mlp.py", arguments), threads()));
            peers.add(
                    new Peer(
                            script("numpy_mlp.py", folder.toString(), precision, mode, "pieces"),
                            threads()));
        }
        if (libraries.contains(Library.PYTORCH)) {
            peers.add(new Peer(script("torch_mlp.py", arguments), threads()));
        }
        if (libraries.contains(Library.SCIKIT_LEARN)) {
            peers.add(new Peer(script("sklearn_mlp.py", arguments), threads()));
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
        return new Peer(command, threads());
    }

    private Map<String, String> threads() {
        String count = Integer.toString(settings.threads());
        return Map.of(
                "OPENBLAS_NUM_THREADS", count, "OMP_NUM_THREADS", count, "MKL_NUM_THREADS", count);
    }
}
