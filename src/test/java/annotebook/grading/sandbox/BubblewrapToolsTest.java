package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class BubblewrapToolsTest {

    @TempDir private Path folder;

    private Path tool(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script);
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private BubblewrapTools tools() throws IOException {
        return BubblewrapTools.in(folder.toString());
    }

    @Test
    void withoutLimitsThereIsNoBox() throws IOException {
        tool("bwrap", "");
        IOException refused = assertThrows(IOException.class, this::tools);
        assertEquals(
                "prlimit is not installed, and only it limits memory, processes and processor time in the box:"
                        + " install it (apt install util-linux), or say --sandbox=process if you trust every submission.",
                refused.getMessage());
    }

    @Test
    void withoutBubblewrapThereIsNone() throws IOException {
        tool("prlimit", "");
        IOException refused = assertThrows(IOException.class, this::tools);
        assertTrue(refused.getMessage().startsWith("bubblewrap is not installed"));
    }

    @Test
    void whatABoxLacksIsNoticed() throws IOException {
        tool("bwrap", "");
        tool("prlimit", "");
        List<String> lacks = tools().notices("pdp11");
        assertEquals(2, lacks.size());
        assertTrue(lacks.get(0).startsWith("taskset is not installed"), lacks::toString);
        assertTrue(lacks.get(1).contains("(pdp11)"), lacks::toString);
        tool("taskset", "");
        assertEquals(List.of(), tools().notices("amd64"));
    }

    @Test
    void aBoxThatHangsIsGivenUp() throws IOException {
        BubblewrapTools hanging =
                new BubblewrapTools(
                        tool("bwrap", "exec sleep 60"),
                        tool("prlimit", ""),
                        Optional.empty(),
                        Optional.empty());
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    IOException refused =
                            assertThrows(
                                    IOException.class,
                                    () -> Bubblewrap.find(hanging, Duration.ofSeconds(1)));
                    assertTrue(
                            refused.getMessage().contains("(no end within 1 s)"),
                            refused.getMessage());
                });
    }

    @Test
    void aBoxThatComplainsIsQuoted() throws IOException {
        BubblewrapTools complaining =
                new BubblewrapTools(
                        tool("bwrap", "echo no permissions >&2; exit 1"),
                        tool("prlimit", ""),
                        Optional.empty(),
                        Optional.empty());
        IOException refused =
                assertThrows(
                        IOException.class,
                        () -> Bubblewrap.find(complaining, Duration.ofSeconds(10)));
        assertTrue(refused.getMessage().contains("(no permissions)"), refused.getMessage());
    }
}
