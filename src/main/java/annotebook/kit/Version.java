package annotebook.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this kit, as pom.xml has it. */
public final class Version {

    private Version() {}

    /** Its number, {@code 1.0.0}. */
    public static String number() {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks annotebook/kit/version.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its name and number, {@code annotebook 1.0.0}. */
    public static String name() {
        return "annotebook " + number();
    }
}
