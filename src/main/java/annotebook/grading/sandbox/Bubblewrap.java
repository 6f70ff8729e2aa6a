package annotebook.grading.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A box of Linux namespaces, made by {@code bwrap}.
 *
 * <p>Inside there are the JDK, the C library and the program's directory, all read-only, and an
 * empty home of a few MiB in memory; no network, no other process, no shell, no variable of ours,
 * and no user that is somebody outside. When the process that was started is killed, all are.
 */
public final class Bubblewrap implements Sandbox {

    private static final Path DIRECTORY = Path.of("/box");
    private static final Path OUTPUT = Path.of("/out");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BubblewrapTools tools;
    private final BubblewrapCommand command;

    private Bubblewrap(BubblewrapTools tools, List<String> user) throws IOException {
        this.tools = tools;
        this.command = new BubblewrapCommand(tools, user);
    }

    /**
     * Looks for a way in which bwrap works here, the strictest first.
     *
     * @throws IOException when it is missing or does not work here, in one sentence that says what
     *     to do
     */
    public static Bubblewrap find() throws IOException {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin");
        return find(BubblewrapTools.in(path), PATIENCE);
    }

    /** The same with these programs, each way tried for so long. */
    static Bubblewrap find(BubblewrapTools tools, Duration patience) throws IOException {
        String complaint = "";
        for (List<String> user : users(tools)) {
            Bubblewrap candidate = new Bubblewrap(tools, user);
            complaint = candidate.complaint(patience);
            if (complaint.isEmpty()) {
                return candidate;
            }
        }
        throw new IOException(
                "bubblewrap does not work here (%s): allow user namespaces (README.md says how), or say --sandbox=process if you trust every submission."
                        .formatted(complaint));
    }

    @Override
    public String name() {
        return "bubblewrap";
    }

    @Override
    public Path inside(Path directory) {
        return DIRECTORY;
    }

    @Override
    public Path insideOutput(Path output) {
        return OUTPUT;
    }

    @Override
    public void prepare(Path directory) throws IOException {
        byte[] filter = SeccompFilter.of(System.getProperty("os.arch")).orElse(null);
        if (filter != null) {
            Files.write(directory.resolve(BubblewrapCommand.FILTER), filter);
        }
    }

    @Override
    public Process start(Program program) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command.of(program))
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    @Override
    public void kill(Process program) {
        program.destroyForcibly();
    }

    @Override
    public List<String> notices() {
        return tools.notices(System.getProperty("os.arch"));
    }

    /** The kernel counts no processes of root's, so root becomes nobody first where that works. */
    private static List<List<String>> users(BubblewrapTools tools) {
        List<List<String>> users = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            tools.setpriv()
                    .ifPresent(
                            setpriv ->
                                    users.add(
                                            List.of(
                                                    setpriv.toString(),
                                                    "--reuid=65534",
                                                    "--regid=65534",
                                                    "--clear-groups")));
        }
        users.add(List.of());
        return users;
    }

    private static Program probe(Path directory) {
        List<String> arguments = List.of("-Xmx16m", "-version");
        return new Program(directory, null, arguments, Rations.of(Limits.DEFAULT), Map.of());
    }

    /** What is wrong with this way in, in one line; empty when a JVM comes up in it. */
    private String complaint(Duration patience) throws IOException {
        Path empty = BoxFolder.forAMoment();
        try {
            PathAccess.everyoneReads(empty);
            Program java = probe(empty);
            Process process =
                    new ProcessBuilder(command.of(java)).redirectErrorStream(true).start();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill(process);
                return String.format(Locale.ROOT, "no end within %d s", patience.toSeconds());
            }
            byte[] said = process.getInputStream().readNBytes(4096); // all of it fits into the pipe
            String first =
                    new String(said, StandardCharsets.UTF_8).lines().findFirst().orElse("no word");
            return process.exitValue() == 0 ? "" : first;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        } finally {
            Files.delete(empty);
        }
    }
}
