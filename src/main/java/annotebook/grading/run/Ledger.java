package annotebook.grading.run;

import annotebook.grading.sandbox.PathAccess;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The verdicts so far: an append-only file of JSON Lines.
 *
 * <pre>
 *   chain(i) = SHA-256(chain(i − 1), entry(i))      each field with its length in front
 * </pre>
 *
 * A run that was killed leaves at worst half a line at the end; it is cut off when the ledger is
 * opened again. Any other change, also of an earlier line, breaks the chain.
 */
public final class Ledger implements AutoCloseable {

    private final FileChannel channel;
    private final WritableByteChannel disk;
    private final Map<String, NotebookGrade> grades = new HashMap<>();
    private String chain = LedgerLine.START;
    private boolean cut;
    private boolean failed;

    private Ledger(FileChannel channel, WritableByteChannel disk) {
        this.channel = channel;
        this.disk = disk;
    }

    /**
     * Opens a ledger, or begins one, and keeps other runs out of it until it is closed.
     *
     * @throws GradingException when it is damaged, or in use by another run
     */
    public static Ledger open(Path file) throws IOException {
        return open(file, channel -> channel);
    }

    /** The same with something between the ledger and its file. */
    static Ledger open(Path file, UnaryOperator<WritableByteChannel> disk) throws IOException {
        Files.createDirectories(
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file));
        FileChannel channel =
                FileChannel.open(
                        file,
                        Set.of(
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.CREATE),
                        PathAccess.ownerAlone(file));
        try {
            lock(channel, file);
            Ledger ledger = new Ledger(channel, disk.apply(channel));
            ledger.load(file);
            return ledger;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** The grade under this key, if an earlier run has graded it. */
    public synchronized Optional<NotebookGrade> find(String key) {
        return Optional.ofNullable(grades.get(key));
    }

    /** Whether half a line of a killed run was cut off. */
    public boolean wasCut() {
        return cut;
    }

    /** Adds a line, whole, at the end; after a line that could not be written, no other. */
    synchronized void append(LedgerLine line) throws IOException {
        if (failed) {
            throw new IOException("the ledger could not be written before");
        }
        String text = line.text(chain);
        write(StandardCharsets.UTF_8.encode(text + "\n"));
        chain = LedgerLine.chainOf(text);
        grades.put(line.key(), line.grade());
    }

    /** Half a line would spoil the next one. */
    private void write(ByteBuffer line) throws IOException {
        long end = channel.position();
        failed = true;
        try {
            while (line.hasRemaining()) {
                disk.write(line);
            }
            failed = false;
        } finally {
            if (failed && channel.isOpen()) {
                channel.truncate(end);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static void lock(FileChannel channel, Path file) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process: told like any other
        }
        throw new GradingException(
                file
                        + " is in use by another grading run: wait for it, or choose another --output.");
    }

    private void load(Path file) throws IOException {
        String text = read();
        int whole = text.lastIndexOf('\n') + 1;
        cut = whole < text.length();
        int number = 0;
        for (int start = 0; start < whole; start = text.indexOf('\n', start) + 1) {
            number++;
            take(text.substring(start, text.indexOf('\n', start)), number, file);
        }
        channel.truncate(bytes(text.substring(0, whole)));
        channel.position(channel.size());
    }

    private void take(String text, int number, Path file) {
        try {
            LedgerLine line = LedgerLine.parse(text, chain);
            chain = LedgerLine.chainOf(text);
            grades.put(line.key(), line.grade());
        } catch (IOException e) {
            throw new GradingException(
                    String.format(
                            Locale.ROOT,
                            "%s, line %d is not as it was written: it, or a line before it, was changed; restore the file, or move it away to grade everything anew.",
                            file,
                            number),
                    e);
        }
    }

    private String read() throws IOException {
        return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
