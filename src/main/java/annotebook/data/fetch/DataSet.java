package annotebook.data.fetch;

import annotebook.data.DataFolder;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data set that the kit does not ship but can fetch.
 *
 * @param name of its folder below the data folder, and of the command that fetches it
 * @param title as its authors write it
 * @param files the canonical files
 * @param sheets another form in which a source has them; null if there is none
 * @param sources where it can be had, the best first
 */
public record DataSet(
        String name,
        String title,
        List<KnownFile> files,
        @Nullable Cifar10Sheets sheets,
        List<Source> sources) {

    /** Its folder, whether it is there or not. */
    public Path in(DataFolder data) {
        return data.path().resolve(name);
    }

    /** What all the canonical files take. */
    long bytes() {
        return files.stream().mapToLong(KnownFile::bytes).sum();
    }

    /** The names of the canonical files, in order. */
    List<String> fileNames() {
        return files.stream().map(KnownFile::name).toList();
    }
}
