package annotebook.grading.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The programs of the system that a box is made with.
 *
 * @param bwrap makes the namespaces
 * @param prlimit sets the limits of memory, processes and processor time
 * @param taskset gives trainings processors of their own
 * @param setpriv makes root nobody
 */
record BubblewrapTools(Path bwrap, Path prlimit, Optional<Path> taskset, Optional<Path> setpriv) {

    private static final String OTHERWISE =
            "or say --sandbox=process if you trust every submission.";

    /**
     * The tools in the folders of a search path.
     *
     * @throws IOException when one is missing without which there is no box, in one sentence
     */
    static BubblewrapTools in(String path) throws IOException {
        return new BubblewrapTools(
                required(
                        path,
                        "bwrap",
                        "bubblewrap is not installed: install it (apt install bubblewrap), "),
                required(
                        path,
                        "prlimit",
                        "prlimit is not installed, and only it limits memory, processes and processor time in the box:"
                                + " install it (apt install util-linux), "),
                program(path, "taskset"),
                program(path, "setpriv"));
    }

    /** What a box of these lacks on a machine as {@code os.arch} names it, a sentence each. */
    List<String> notices(String machine) {
        List<String> notices = new ArrayList<>();
        if (taskset.isEmpty()) {
            notices.add(
                    "taskset is not installed: trainings share processors, and their accuracies depend on who trains beside them; install it (apt install util-linux).");
        }
        if (SeccompFilter.of(machine).isEmpty()) {
            notices.add(
                    "No filter of system calls is known for this machine (%s): in the box only namespaces and limits hold native code."
                            .formatted(machine));
        }
        return notices;
    }

    private static Path required(String path, String name, String sentence) throws IOException {
        return program(path, name).orElseThrow(() -> new IOException(sentence + OTHERWISE));
    }

    private static Optional<Path> program(String path, String name) {
        return Arrays.stream(path.split(File.pathSeparator))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
