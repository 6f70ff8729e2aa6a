package annotebook.data.fetch;

import java.nio.file.Path;
import java.util.List;

/** One place that has the whole of a data set, in whatever form. */
sealed interface Source permits HomeSite, ClientPackage {

    /** Who is asked, and for how much, as the rest of a sentence. */
    String request();

    /**
     * Brings all that it has into the staging folder.
     *
     * @return files that {@link Contents} can read
     * @throws SourceException if it cannot; another source may
     */
    List<Path> bring(Staging staging, Network network, FetchProgress progress)
            throws SourceException;

    /** {@code 139 MB}. */
    static String megabytes(long bytes) {
        return Math.round(bytes / 1e6) + " MB";
    }
}
