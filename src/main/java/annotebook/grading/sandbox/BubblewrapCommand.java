package annotebook.grading.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command line that puts a program into a box of bubblewrap's. */
final class BubblewrapCommand {

    private static final List<String> LIBRARIES =
            List.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/etc/ld.so.cache");
    private static final List<String> DEVICES = List.of("/dev/null", "/dev/random", "/dev/urandom");

    /** The name of the filter of system calls, where there is one. */
    static final String FILTER = "seccomp.bpf";

    /** Only a shell can hand an open file to another program. */
    private static final List<String> OPEN_FILTER =
            List.of("/bin/sh", "-c", "exec \"$@\" 9<\"$0\"");

    private static final String PRLIMIT = "/prlimit";

    private static final long FILE_BYTES = 16L << 20;
    private static final int OPEN_FILES = 256;

    private final List<String> before = new ArrayList<>();
    private final Path java;
    private final Optional<Path> taskset;

    /** A command of these tools, run as the user that {@code user} makes of us. */
    BubblewrapCommand(BubblewrapTools tools, List<String> user) throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        java = home.resolve("bin/java");
        taskset = tools.taskset();
        before.addAll(user);
        add(
                tools.bwrap().toString(),
                "--unshare-all",
                "--unshare-user",
                "--uid",
                "1000",
                "--gid",
                "1000");
        add("--die-with-parent", "--new-session", "--clearenv", "--hostname", "box");
        add("--setenv", "MALLOC_ARENA_MAX", "1", "--proc", "/proc");
        LIBRARIES.forEach(this::library);
        Set<Path> jdk = new TreeSet<>(linkedFrom(home));
        jdk.add(home);
        jdk.forEach(path -> add("--ro-bind", path.toString(), path.toString()));
        DEVICES.forEach(device -> add("--dev-bind", device, device));
        add("--ro-bind", tools.prlimit().toString(), PRLIMIT);
        add("--size", "" + FILE_BYTES, "--tmpfs", "/home", "--chdir", "/home");
    }

    /** The command for one program. */
    List<String> of(Sandbox.Program program) {
        List<String> command = new ArrayList<>();
        Path filter = program.directory().toAbsolutePath().resolve(FILTER);
        boolean filtered = Files.exists(filter);
        if (filtered) {
            command.addAll(OPEN_FILTER);
            command.add(filter.toString());
        }
        command.addAll(pinned(program.rations().processors()));
        command.addAll(before);
        if (filtered) {
            command.addAll(List.of("--seccomp", "9"));
        }
        command.addAll(
                List.of("--ro-bind", program.directory().toAbsolutePath().toString(), "/box"));
        if (program.output() != null) {
            command.addAll(List.of("--bind", program.output().toAbsolutePath().toString(), "/out"));
        }
        program.variables()
                .forEach((name, value) -> command.addAll(List.of("--setenv", name, value)));
        command.addAll(List.of("--remount-ro", "/", "--"));
        if (program.output() == null) {
            command.add(PRLIMIT);
            command.addAll(limits(program.rations()));
        }
        command.add(java.toString());
        command.addAll(program.arguments());
        return command;
    }

    /** Set inside, where the user has no other processes that would count. */
    private static List<String> limits(Rations rations) {
        return List.of(
                "--nproc=" + rations.processes(),
                "--as=" + (rations.addressMebibytes() << 20),
                "--fsize=" + FILE_BYTES,
                "--nofile=" + OPEN_FILES,
                "--cpu=" + rations.cpuSeconds(),
                "--core=0",
                "--");
    }

    /** Set outside: inside, a program may not change it. */
    private List<String> pinned(List<Integer> processors) {
        return taskset.isEmpty() || processors.isEmpty()
                ? List.of()
                : List.of(
                        taskset.get().toString(),
                        "--cpu-list",
                        processors.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private void library(String name) {
        Path path = Path.of(name);
        try {
            if (Files.isSymbolicLink(path)) {
                add("--symlink", Files.readSymbolicLink(path).toString(), name);
            } else if (Files.exists(path)) {
                add("--ro-bind", name, name);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void add(String... options) {
        before.addAll(List.of(options));
    }

    /** What the JDK keeps elsewhere: some systems link its settings from {@code /etc}. */
    private static Collection<Path> linkedFrom(Path home) throws IOException {
        Set<Path> targets = new TreeSet<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Path target = link.resolveSibling(Files.readSymbolicLink(link)).normalize();
                if (!target.startsWith(home)
                        && !target.startsWith("/usr")
                        && Files.exists(target)) {
                    targets.add(target);
                }
            }
        }
        return targets;
    }
}
