package annotebook.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void isTheOneOfThePom() throws IOException {
        Matcher pom =
                Pattern.compile("<version>([^<]+)</version>")
                        .matcher(Files.readString(Path.of("pom.xml")));
        pom.find();
        assertEquals(pom.group(1), Version.number());
        assertEquals("annotebook " + pom.group(1), Version.name());
    }
}
