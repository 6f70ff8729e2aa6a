package annotebook.cli.setup;

import annotebook.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last thing written into a finished {@code .venv}; without it the folder counts as half-made.
 *
 * @param pins SHA-256 of the files that the environment was made from
 * @param installed the packages that are in it
 */
record Stamp(String pins, PackageSet installed) {

    private static final String FILE = "annotebook.stamp";

    /** The stamp that an environment made now would get. */
    static Stamp of(PackageSet installed, String... sources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String source : sources) {
                digest.update(source.getBytes(StandardCharsets.UTF_8));
            }
            return new Stamp(HexFormat.of().formatHex(digest.digest()), installed);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Reads the stamp of an environment; empty when it is missing, cut short or of another kind. */
    static Optional<Stamp> read(Path venv) {
        try {
            List<String> lines = Files.readAllLines(venv.resolve(FILE));
            return lines.size() == 2
                    ? Stream.of(PackageSet.values())
                            .filter(set -> set.name().equals(lines.get(1)))
                            .map(set -> new Stamp(lines.get(0), set))
                            .findFirst()
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void write(Path venv) throws IOException {
        WholeFile.write(venv.resolve(FILE), pins + "\n" + installed.name() + "\n");
    }

    /** Whether an environment with this stamp can be used as it is, or only needs more packages. */
    boolean samePins(Stamp other) {
        return pins.equals(other.pins);
    }

    /** Whether an environment with this stamp needs nothing to be used as {@code wanted}. */
    boolean covers(Stamp wanted) {
        return samePins(wanted) && installed.covers(wanted.installed);
    }
}
