package annotebook.grading.release;

import annotebook.files.Digest;
import annotebook.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What {@code release} wrote into a folder: the SHA-256 of each file, as {@code sha256sum} lists it. */
final class FileHashes {

    private static final String FILE = ".annotebook-kit.sha256";
    private static final String GAP = "  ";
    private static final int HASH_LENGTH = 64;

    private final SortedMap<String, String> hashes = new TreeMap<>();

    /** The list that lies in a folder; empty when there is none: then no file counts as ours. */
    static FileHashes read(Path folder) throws IOException {
        FileHashes list = new FileHashes();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(GAP, HASH_LENGTH))
                    .forEach(
                            line ->
                                    list.hashes.put(
                                            line.substring(HASH_LENGTH + GAP.length()),
                                            line.substring(0, HASH_LENGTH)));
        }
        return list;
    }

    void write(Path folder) throws IOException {
        String lines =
                hashes.entrySet().stream()
                        .map(entry -> entry.getValue() + GAP + entry.getKey() + "\n")
                        .collect(Collectors.joining());
        WholeFile.write(folder.resolve(FILE), lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Remembers a file as it was written. */
    void put(String path, byte[] content) {
        hashes.put(path, Digest.of(content));
    }

    /** The paths of all remembered files. */
    List<String> paths() {
        return List.copyOf(hashes.keySet());
    }

    /** Forgets a file. */
    void remove(String path) {
        hashes.remove(path);
    }

    /** Whether a file with this content is unchanged since it was written. */
    boolean matches(String path, byte[] content) {
        return Digest.of(content).equals(hashes.get(path));
    }
}
