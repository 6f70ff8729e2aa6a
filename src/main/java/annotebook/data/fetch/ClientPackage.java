package annotebook.data.fetch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntBiFunction;
import java.util.regex.Pattern;

/**
 * A package that a client on the user's PATH fetches, in its own way: from the mirrors, through the proxies and
 * with the names and passwords that the user has told it, checked by the sums that it knows.
 *
 * @param name of the package
 * @param bytes of it, more or less
 * @param client its name, as the user types it
 * @param command fetches it into the folder where it runs
 */
record ClientPackage(String name, long bytes, String client, List<String> command)
        implements Source {

    /** npm's and apt's lines of errors that say more than a word: the first of them is the reason. */
    private static final Pattern ERROR =
            Pattern.compile(
                    "^(?:E:|npm (?:error|ERR!))(?: 404| notarget| network)? (\\S+ \\S+ \\S.*)",
                    Pattern.MULTILINE);

    /** A package of npm's, in exactly this version. */
    static ClientPackage ofNpm(String name, String version, long bytes) {
        String npm = File.separatorChar == '\\' ? "npm.cmd" : "npm";
        String exact = name + "@" + version;
        return new ClientPackage(
                name, bytes, "npm", List.of(npm, "pack", exact, "--pack-destination", "."));
    }

    /** A package of Debian's and Ubuntu's. */
    static ClientPackage ofApt(String name, long bytes) {
        return new ClientPackage(
                name, bytes, "apt-get", List.of("apt-get", "--quiet", "download", name));
    }

    @Override
    public String request() {
        return client + " for " + name;
    }

    /** The client takes the time that it needs: it has limits of its own. */
    @Override
    public List<Path> bring(
            Staging staging,
            ToIntBiFunction<ProcessBuilder, Consumer<String>> programs,
            FetchProgress progress)
            throws SourceException, IOException {
        staging.requireSpace(bytes);
        File folder = staging.empty("package").toFile();
        List<String> lines = new ArrayList<>();
        progress.begin(client, FetchProgress.UNKNOWN, 0);
        int status;
        try {
            status = programs.applyAsInt(new ProcessBuilder(command).directory(folder), lines::add);
        } catch (UncheckedIOException e) {
            throw new SourceException(client + " is not installed", e);
        }
        if (status != 0) {
            throw new SourceException("%s says: %s".formatted(client, reason(lines, status)));
        }
        File[] files = folder.listFiles();
        if (files == null || files.length == 0) {
            throw new SourceException("%s brought no %s".formatted(client, name));
        }
        return Arrays.stream(files).map(File::toPath).toList();
    }

    /** In the client's own words, without the full stop. */
    private static String reason(List<String> lines, int status) {
        String said = String.join("\n", lines).strip();
        String last = said.substring(said.lastIndexOf('\n') + 1).strip();
        return ERROR.matcher(said)
                .results()
                .map(error -> error.group(1))
                .findFirst()
                .orElse(last.isEmpty() ? "exit status " + status : last)
                .replaceFirst("\\.$", "");
    }
}
