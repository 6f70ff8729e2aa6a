package annotebook.cli.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A Python that this machine has.
 *
 * @param command how to call it, such as {@code [py, -3]}
 */
public record Python(List<String> command, PythonVersion version) {

    private static final List<List<String>> UNIX =
            List.of(
                    List.of("python3"),
                    List.of("python"),
                    List.of("python3.14"),
                    List.of("python3.13"),
                    List.of("python3.12"),
                    List.of("python3.11"),
                    List.of("python3.10"));
    private static final List<List<String>> WINDOWS =
            List.of(List.of("py", "-3"), List.of("python"), List.of("python3"));

    /**
     * The first Python that is new enough.
     *
     * @throws UserError when there is none; the sentence names the newest that was found
     */
    public static Python find() {
        return find(Platform.isWindows() ? WINDOWS : UNIX, Python::askVersion);
    }

    /** The first of these commands that is new enough; told apart by what each says of its version. */
    public static Python find(
            List<List<String>> candidates,
            Function<List<String>, Optional<PythonVersion>> askVersion) {
        List<PythonVersion> tooOld = new ArrayList<>();
        for (List<String> command : candidates) {
            Optional<PythonVersion> version = askVersion.apply(command);
            if (version.isPresent() && version.get().isNewEnough()) {
                return new Python(command, version.get());
            }
            version.ifPresent(tooOld::add);
        }
        String found =
                tooOld.stream()
                        .max(PythonVersion::compareTo)
                        .map(v -> "Python " + v.series())
                        .orElse("No Python");
        throw new UserError(
                "%s found, %s or newer needed. Install one (python.org or your system's packages) so that python3 is on the PATH."
                        .formatted(found, PythonVersion.OLDEST.series()));
    }

    /** This Python with arguments; isolated, so that PYTHONPATH and the like change nothing. */
    public List<String> with(String... arguments) {
        List<String> call = new ArrayList<>(command);
        call.add("-I");
        call.addAll(List.of(arguments));
        return call;
    }

    /** The version that a Python reports; empty when it is missing or is not Python. */
    static Optional<PythonVersion> askVersion(List<String> command) {
        List<String> call = new ArrayList<>(command);
        call.add("--version");
        return Subprocess.tryRun(call).flatMap(PythonVersion::parse);
    }
}
