package annotebook.grading.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A challenge that a test has time for: the least seconds, 300 images to train on, 200 to judge by. */
public final class TestChallenge {

    /** What two tests that present one cannot have at a time. */
    public static final String OF_THIS_PROCESS = Challenge.PROPERTY;

    private static final Path COURSE = Path.of("grading", "challenge");
    private static final int RECORD = 3073;
    private static final int IMAGES = 200;

    private TestChallenge() {}

    /** Makes it in a folder, with these thresholds. */
    public static Challenge in(Path folder, String thresholds) throws IOException {
        Files.createDirectories(folder);
        byte[] all = Files.readAllBytes(COURSE.resolve("cifar10_hidden.bin"));
        Files.write(folder.resolve("hidden.bin"), Arrays.copyOf(all, IMAGES * RECORD));
        Files.writeString(
                folder.resolve("settings.properties"),
                """
                seconds = 10
                parameters = 4000000
                threads = 1
                memory = 256
                training = cifar10_test.bin
                validation = 700
                test = hidden.bin
                thresholds = %s
                """
                        .formatted(thresholds));
        return Challenge.in(folder);
    }

    /** Makes it the one that hidden checks of this process find, until it is closed. */
    public static AutoCloseable present(Path folder, String thresholds) throws IOException {
        Challenge challenge = in(folder, thresholds);
        System.setProperty(Challenge.PROPERTY, challenge.folder().toString());
        return () -> System.clearProperty(Challenge.PROPERTY);
    }
}
