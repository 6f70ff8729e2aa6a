package annotebook.data.fetch;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A package that a client on the user's PATH fetches, in its own way: from the mirrors, through the proxies and
 * with the names and passwords that the user has told it, checked by the sums that it knows.
 *
 * @param client its name, as the user types it
 * @param name of the package
 * @param bytes of it, more or less
 * @param command fetches it into the folder where it runs
 */
record ClientPackage(String client, String name, long bytes, List<String> command)
        implements Source {

    /** npm's and apt's lines of errors that say more than a word: the first of them is the reason. */
    private static final Pattern ERROR =
            Pattern.compile(
                    "(?:E:|npm (?:error|ERR!))(?: 404| notarget| network)? (\\S+ \\S+ \\S.*)");

    /** A package of npm's, in exactly this version. */
    static ClientPackage ofNpm(String name, String version, long bytes) {
        String program = File.separatorChar == '\\' ? "npm.cmd" : "npm";
        return new ClientPackage(
                "npm",
                name,
                bytes,
                List.of(program, "pack", name + "@" + version, "--pack-destination", "."));
    }

    /** A package of Debian's and Ubuntu's. */
    static ClientPackage ofApt(String name, long bytes) {
        return new ClientPackage(
                "apt-get", name, bytes, List.of("apt-get", "--quiet", "download", name));
    }

    @Override
    public String request() {
        return "%s for %s (%s)".formatted(client, name, Source.megabytes(bytes));
    }

    /** The client takes the time that it needs: it has limits of its own. */
    @Override
    public List<Path> bring(Staging staging, Network network, FetchProgress progress)
            throws SourceException {
        staging.requireSpace(bytes);
        Path folder = staging.emptyPackage();
        var program = new ProcessBuilder(command).directory(folder.toFile());
        List<String> lines = new ArrayList<>();
        progress.begin(client, FetchProgress.UNKNOWN, 0);
        try {
            int status = network.programs().run(program, lines::add);
            if (status != 0) {
                throw new SourceException("%s says: %s".formatted(client, reason(lines, status)));
            }
            return files(folder);
        } catch (UncheckedIOException e) {
            throw new SourceException(client + " is not installed", e);
        } finally {
            progress.end();
        }
    }

    private List<Path> files(Path folder) throws SourceException {
        File[] files = folder.toFile().listFiles();
        if (files == null || files.length == 0) {
            throw new SourceException("%s brought no %s".formatted(client, name));
        }
        return Arrays.stream(files).map(File::toPath).toList();
    }

    /** In the client's own words, without the full stop. */
    private static String reason(List<String> lines, int status) {
        String last =
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .reduce("exit status " + status, (before, line) -> line.strip());
        return lines.stream()
                .map(ERROR::matcher)
                .filter(Matcher::matches)
                .map(error -> error.group(1))
                .findFirst()
                .orElse(last)
                .replaceFirst("\\.$", "");
    }
}
