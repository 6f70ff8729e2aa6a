package annotebook.grading.release;

import annotebook.files.Archive;
import annotebook.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The student kit: its files by their paths.
 *
 * @param files path, with {@code /} on every system, to content
 */
public record Kit(SortedMap<String, byte[]> files) {

    private static final String TOP = "annotebook/";

    /** Keeps the files as they are now. */
    public Kit {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The kit as one archive, which unpacks into one folder; the same kit gives the same bytes. */
    public byte[] zip() {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        files.forEach((path, content) -> entries.put(TOP + path, content));
        return Archive.write(entries);
    }

    /**
     * Writes {@link #zip} beside a folder, under the folder's name.
     *
     * @return the file
     */
    public Path writeZipBeside(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        Path file = whole.resolveSibling(whole.getFileName() + ".zip");
        WholeFile.write(file, zip());
        return file;
    }

    /**
     * Writes the kit into a folder, without losing anybody's changes.
     *
     * <p>A file that somebody has changed since the last time stays, and the new version is written beside it:
     * {@code 02.new.ipynb}. A file that was written the last time and is not in this kit is deleted, unless
     * somebody has changed it: folder and zip hold the same files.
     *
     * @return the paths of the files that stayed
     */
    public List<String> writeTo(Path folder) throws IOException {
        FileHashes ours = FileHashes.read(folder);
        List<String> stayed = new ArrayList<>();
        Set<String> places = new HashSet<>();
        try {
            for (var file : files.entrySet()) {
                String place = placeFor(file.getKey(), file.getValue(), folder, ours);
                if (!place.equals(file.getKey())) {
                    stayed.add(file.getKey());
                }
                put(folder.resolve(place), file.getValue());
                ours.put(place, file.getValue());
                places.add(place);
            }
            for (String path : ours.paths()) {
                if (!places.contains(path) && !files.containsKey(path)) {
                    delete(path, folder, ours);
                }
            }
        } finally {
            // Files written before a failure are ours too
            ours.write(folder);
        }
        return List.copyOf(stayed);
    }

    private static String placeFor(String path, byte[] content, Path folder, FileHashes ours)
            throws IOException {
        String place = path;
        for (int version = 1; isSomebodys(folder, place, content, ours); version++) {
            place = newVersion(path, version);
        }
        return place;
    }

    /** Whether a file is there that is neither what is to be written nor what was written last. */
    private static boolean isSomebodys(Path folder, String path, byte[] content, FileHashes written)
            throws IOException {
        Path file = folder.resolve(path);
        if (!Files.exists(file)) {
            return false;
        }
        byte[] there = Files.readAllBytes(file);
        return !Arrays.equals(there, content) && !written.matches(path, there);
    }

    private static void put(Path file, byte[] content) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            WholeFile.write(file, content);
        }
    }

    private static void delete(String path, Path folder, FileHashes ours) throws IOException {
        Path file = folder.resolve(path).normalize();
        boolean isInside = file.startsWith(folder.normalize());
        if (isInside && Files.isRegularFile(file) && ours.matches(path, Files.readAllBytes(file))) {
            Files.delete(file);
            ours.remove(path);
        }
    }

    private static String newVersion(String path, int version) {
        int dot = path.lastIndexOf('.');
        String added = version == 1 ? ".new" : ".new" + version;
        return dot > path.lastIndexOf('/')
                ? path.substring(0, dot) + added + path.substring(dot)
                : path + added;
    }
}
