package annotebook.data.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntBiFunction;

/** In place of every program: a client of packages that is not installed until it is told what to do. */
final class FakeClient implements ToIntBiFunction<ProcessBuilder, Consumer<String>> {

    /** What a client does in the folder where it runs; returns its exit status. */
    interface Deed {

        int in(Path folder, Consumer<String> lines) throws IOException;
    }

    private final List<List<String>> calls = new ArrayList<>();
    private Deed deed =
            (folder, lines) -> {
                throw new IOException("Cannot run program");
            };

    void does(Deed other) {
        deed = other;
    }

    void brings(byte[] archive) {
        deed =
                (folder, lines) -> {
                    Files.write(folder.resolve("package.tgz"), archive);
                    return 0;
                };
    }

    void fails(int status, String... said) {
        deed =
                (folder, lines) -> {
                    List.of(said).forEach(lines);
                    return status;
                };
    }

    /** The commands that it was called by, in order. */
    List<List<String>> calls() {
        return calls;
    }

    @Override
    public int applyAsInt(ProcessBuilder program, Consumer<String> lines) {
        calls.add(program.command());
        try {
            return deed.in(program.directory().toPath(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
