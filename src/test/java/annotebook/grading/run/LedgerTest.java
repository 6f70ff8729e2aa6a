package annotebook.grading.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import annotebook.checks.TestVerdict;
import annotebook.checks.Verdict;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final NotebookGrade GRADE =
            new NotebookGrade(
                    List.of(
                            new ExerciseGrade(
                                    "sigmoid",
                                    new Verdict(
                                            "sigmoid",
                                            List.of(new TestVerdict("by hand", 2, null))),
                                    new Verdict(
                                            "sigmoid",
                                            List.of(
                                                    new TestVerdict(
                                                            "far out",
                                                            2,
                                                            new TestVerdict.Failure(
                                                                    "not finite\n",
                                                                    "z",
                                                                    "NaN",
                                                                    "1",
                                                                    "",
                                                                    "\u2028",
                                                                    0)))))),
                    List.of("cell \"x\" \ud83d\ude00"));

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void threeLines() throws IOException {
        file = folder.resolve("new").resolve("ledger.jsonl");
        append("a");
        append("b");
        append("c");
    }

    private void append(String key) throws IOException {
        try (Ledger ledger = Ledger.open(file)) {
            ledger.append(new LedgerLine(key, "ann", "02", GRADE));
        }
    }

    @Test
    void whatWasAppendedIsFoundAgain() throws IOException {
        try (Ledger ledger = Ledger.open(file)) {
            assertEquals(GRADE, ledger.find("b").orElseThrow());
            assertTrue(ledger.find("d").isEmpty());
            assertFalse(ledger.wasCut());
        }
        assertEquals(3, Files.readAllLines(file).size());
    }

    /** Ledgers of before hold no list of what broke, or of what an exercise fails through. */
    @Test
    void nothingIsWrittenOfWhatIsNotSo() throws IOException {
        for (String name : List.of("broken", "through", "given")) {
            assertFalse(Files.readString(file).contains(name), name);
        }
    }

    @Test
    void whatAnExerciseFailsThroughIsFoundAgain() throws IOException {
        ExerciseGrade grade = GRADE.exercises().get(0).failingThrough(List.of("theta"));
        NotebookGrade whole = new NotebookGrade(List.of(grade), List.of());
        try (Ledger ledger = Ledger.open(file)) {
            ledger.append(new LedgerLine("d", "ann", "02", whole));
        }
        try (Ledger ledger = Ledger.open(file)) {
            assertEquals(whole, ledger.find("d").orElseThrow());
        }
    }

    @Test
    void openingChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Ledger.open(file).close();
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void halfALineIsCutOffWhereverItEnds() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int lastLine = whole.length / 3;
        for (int lost = 1; lost < lastLine; lost += 7) {
            Files.write(file, Arrays.copyOf(whole, whole.length - lost));
            try (Ledger ledger = Ledger.open(file)) {
                assertTrue(ledger.wasCut());
                assertTrue(ledger.find("b").isPresent());
                assertTrue(ledger.find("c").isEmpty());
            }
            append("c");
            assertArrayEquals(whole, Files.readAllBytes(file));
        }
    }

    @Test
    void everyChangedByteIsNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i += 11) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(file, changed);
            GradingException damage =
                    assertThrows(GradingException.class, () -> Ledger.open(file).close(), "" + i);
            assertTrue(damage.getMessage().contains("not as it was written"));
            assertArrayEquals(changed, Files.readAllBytes(file));
        }
    }

    @Test
    void aMissingOrMovedLineIsNoticed() throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (List<Integer> order : List.of(List.of(0, 2), List.of(1, 2), List.of(0, 2, 1))) {
            String text = String.join("", order.stream().map(i -> lines.get(i) + "\n").toList());
            Files.writeString(file, text);
            assertThrows(GradingException.class, () -> Ledger.open(file).close());
        }
    }

    @Test
    void twoRunsDoNotShareALedger() throws IOException {
        try (Ledger first = Ledger.open(file)) {
            assertTrue(first.find("a").isPresent());
            GradingException refusal =
                    assertThrows(GradingException.class, () -> Ledger.open(file).close());
            assertTrue(refusal.getMessage().contains("in use"));
        }
    }

    @Test
    void aFullDiskCostsOnlyWhatCameAfter() throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (Ledger ledger = Ledger.open(file, FullDisk::new)) {
            LedgerLine line = new LedgerLine("d", "ann", "02", GRADE);
            assertThrows(IOException.class, () -> ledger.append(line));
            assertThrows(IOException.class, () -> ledger.append(line));
            assertTrue(ledger.find("d").isEmpty());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        append("d");
        assertEquals(4, Files.readAllLines(file).size());
    }

    @Test
    void nobodyElseReadsTheLedger() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    /** Takes half a line, once, and has room again for what comes later. */
    private static final class FullDisk implements WritableByteChannel {

        private final WritableByteChannel disk;
        private int calls;

        FullDisk(WritableByteChannel disk) {
            this.disk = disk;
        }

        @Override
        public int write(ByteBuffer line) throws IOException {
            calls++;
            if (calls == 2) {
                throw new IOException("No space left on device");
            }
            int half = calls == 1 ? line.remaining() / 2 : line.remaining();
            int written = disk.write(line.slice().limit(half));
            line.position(line.position() + written);
            return written;
        }

        @Override
        public boolean isOpen() {
            return disk.isOpen();
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }
    }

    @Test
    void foreignTextIsRefused() throws IOException {
        Files.writeString(file, "student,points\n", StandardOpenOption.TRUNCATE_EXISTING);
        assertThrows(GradingException.class, () -> Ledger.open(file).close());
        assertEquals("student,points\n", Files.readString(file, StandardCharsets.UTF_8));
    }
}
