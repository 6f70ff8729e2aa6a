package annotebook.grading.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The secret from which the inputs of all checks are drawn.
 *
 * <p>It lives in a file that is in no repository. Anyone who knows it can compute every input that a student's
 * code will be given; a course that loses it grades with other inputs from then on.
 *
 * @param value its text
 */
public record CourseSecret(String value) {

    private static final int BYTES = 32;
    private static final int SHORTEST = 16;

    /**
     * Reads the secret, and makes one where there is none yet.
     *
     * @param said gets one sentence when it was made
     * @throws GradingException when the file holds no secret
     */
    public static CourseSecret readOrMake(Path file, Consumer<String> said) throws IOException {
        if (Files.notExists(file)) {
            make(file);
            said.accept(
                    "A new course secret was made: %s. Keep it, and keep it to yourself: the inputs of all checks are drawn from it."
                            .formatted(file));
        }
        return read(file);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "CourseSecret[]";
    }

    private static CourseSecret read(Path file) throws IOException {
        String value = Files.isRegularFile(file) ? Files.readString(file).strip() : "";
        if (value.length() < SHORTEST) {
            throw new GradingException(
                    String.format(
                            Locale.ROOT,
                            "%s holds no course secret: wanted at least %d characters; delete it to have one made.",
                            file,
                            SHORTEST));
        }
        return new CourseSecret(value);
    }

    /** A temporary file is readable only by its owner from the start, where the system knows owners. */
    private static void make(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path beside = Files.createTempFile(folder, "secret", ".part");
        try {
            Files.writeString(beside, HexFormat.of().formatHex(random) + "\n");
            Files.move(beside, file);
        } catch (FileAlreadyExistsException e) {
            // another run was quicker: its secret counts
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
