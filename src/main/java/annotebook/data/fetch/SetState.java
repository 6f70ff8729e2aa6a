package annotebook.data.fetch;

import annotebook.data.DataFolder;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What is there of a data set.
 *
 * @param files how each of its canonical files is found
 * @param fetched bytes of downloads that are not complete yet
 */
public record SetState(List<FileState> files, long fetched) {

    /** Looks at every byte of the set. */
    public static SetState of(DataFolder data, DataSet set) {
        Path folder = set.in(data);
        return new SetState(
                set.files().stream().map(file -> FileState.in(folder, file)).toList(),
                bytesIn(Staging.folder(data, set)));
    }

    /** Whether all of it is there and right. */
    public boolean isRight() {
        return files.stream().allMatch(FileState::isRight);
    }

    /** Whether nothing of it is there. */
    public boolean isAbsent() {
        return files.stream().noneMatch(FileState::isThere);
    }

    private static long bytesIn(Path folder) {
        File[] files = folder.toFile().listFiles(File::isFile);
        return files == null ? 0 : Arrays.stream(files).mapToLong(File::length).sum();
    }
}
