package annotebook.grading.sandbox;

import annotebook.data.DataException;
import annotebook.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The data folder of the box: what the student kit has, and what the challenge trains on.
 *
 * <p>Files are named one by one, so that nothing else that lies in the course's folder gets in.
 */
final class BoxData {

    /** Within the box's directory. */
    static final String FOLDER = "data";

    private static final List<String> KIT =
            List.of("digits.csv", "cifar10_train.bin", "cifar10_test.bin");

    private BoxData() {}

    /**
     * Copies the files; without a data folder there are none.
     *
     * @param more names within the data folder
     */
    static void write(Path directory, List<String> more) throws IOException {
        Path folder = readable(directory.resolve(FOLDER));
        Set<String> names = new LinkedHashSet<>(KIT);
        names.addAll(more);
        try {
            Path source = DataFolder.find().path();
            for (String name : names) {
                copy(source, folder, Path.of(name));
            }
        } catch (DataException e) {
            // a course that has no data: who asks for it in the box is told so there
        }
    }

    private static void copy(Path source, Path folder, Path name) throws IOException {
        Path file = source.resolve(name);
        if (Files.exists(file)) {
            for (int depth = 1; depth < name.getNameCount(); depth++) {
                readable(folder.resolve(name.subpath(0, depth)));
            }
            Path copy = folder.resolve(name);
            Files.copy(file, copy);
            PathAccess.everyoneReads(copy);
        }
    }

    private static Path readable(Path folder) throws IOException {
        Files.createDirectories(folder);
        PathAccess.everyoneReads(folder);
        return folder;
    }
}
