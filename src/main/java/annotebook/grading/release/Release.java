package annotebook.grading.release;

import annotebook.files.Archive;
import annotebook.grading.notebook.Master;
import annotebook.grading.notebook.StudentNotebook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Turns masters into the student kit.
 *
 * @param root the checkout, with {@code data/} and {@code LICENSE}
 * @param jar the instructor's {@code annotebook.jar}
 * @param mainClass what the student's jar starts
 * @param hidden the hidden checks
 */
public record Release(Path root, Path jar, String mainClass, HiddenJar hidden) {

    private static final String README = "student-README.md";
    private static final String LIBRARY = "lib/annotebook.jar";

    /** What is wrong with the masters, one sentence each; empty when all is well. */
    public List<String> mistakes(List<Master> masters) {
        return masters.stream()
                .flatMap(master -> MasterReview.mistakes(master, hidden.checks()).stream())
                .toList();
    }

    /**
     * Makes the kit in memory, and looks through it for what students may not see.
     *
     * @param natives OpenBLAS for the students' platforms
     * @throws ReleaseException when a master has a mistake or the kit would reveal a secret
     */
    public Kit kit(List<Master> masters, NativeLibrary natives)
            throws IOException, ReleaseException {
        refuse(mistakes(masters));
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Master master : masters) {
            files.put("notebooks/" + master.fileName(), StudentNotebook.of(master.file()).bytes());
        }
        addSamples(files);
        SortedMap<String, byte[]> library =
                StudentJar.of(Archive.read(Files.readAllBytes(jar)), mainClass);
        files.put(LIBRARY, Archive.write(library));
        files.put("LICENSE", Files.readAllBytes(root.resolve("LICENSE")));
        files.put("README.md", readme());
        refuse(LeakScan.leaks(files, Secret.of(masters, hidden.sentences())));
        // Megabytes of machine code by others: added after the search, which would take too long
        library.putAll(natives.files());
        files.put(LIBRARY, Archive.write(library));
        return new Kit(files);
    }

    /** The samples are in the folder itself; what {@code data} has fetched is in folders inside it. */
    private void addSamples(SortedMap<String, byte[]> files) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> samples = Files.list(root.resolve("data"))) {
            samples.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .forEach(found::add);
        }
        for (Path file : found) {
            String path = root.relativize(file).toString().replace('\\', '/');
            files.put(path, Files.readAllBytes(file));
        }
    }

    private static byte[] readme() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Release.class.getResourceAsStream(README), README)) {
            return in.readAllBytes();
        }
    }

    private static void refuse(List<String> sentences) throws ReleaseException {
        if (!sentences.isEmpty()) {
            throw new ReleaseException(sentences);
        }
    }
}
