package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredJavaTest {

    private static final int CLASS_FILE_OF_JAVA_8 = 52;

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "9", "11", "16"})
    void olderOnesAreRefused(String specification) {
        assertTrue(RequiredJava.isTooOld(specification));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "21", "25"})
    void newerOnesAreTaken(String specification) {
        assertFalse(RequiredJava.isTooOld(specification));
    }

    @Test
    void theSentenceSaysWhatToDo() {
        assertEquals(
                "Java 1.8 found, 17 or newer needed. Install a JDK (adoptium.net) or set JAVA_HOME and PATH to one.",
                RequiredJava.sentence("1.8"));
    }

    /** Bytes 6 and 7 of a class file are the oldest Java that loads it. */
    @ParameterizedTest
    @ValueSource(classes = {Main.class, StudentMain.class, RequiredJava.class})
    void anOldJavaLoadsWhatAsksForIt(Class<?> type) throws IOException {
        String file = type.getSimpleName() + ".class";
        try (var in = new DataInputStream(Objects.requireNonNull(type.getResourceAsStream(file)))) {
            assertEquals(0xCAFEBABE, in.readInt());
            in.readUnsignedShort();
            assertEquals(CLASS_FILE_OF_JAVA_8, in.readUnsignedShort());
        }
    }
}
