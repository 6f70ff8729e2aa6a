package annotebook.data.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntBiFunction;

/** One place that has the whole of a data set, in whatever form. */
sealed interface Source permits HomeSite, ClientPackage {

    /** Who is asked, as the rest of a sentence. */
    String request();

    /** How much it has, more or less. */
    long bytes();

    /**
     * Brings all that it has into the staging folder.
     *
     * @param programs as {@link Fetcher} was given it
     * @return files that {@link Contents} can read
     * @throws SourceException if it cannot; another source may
     * @throws IOException if they cannot be written
     */
    List<Path> bring(
            Staging staging,
            ToIntBiFunction<ProcessBuilder, Consumer<String>> programs,
            FetchProgress progress)
            throws SourceException, IOException;
}
