package annotebook.data.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Turns the form in which a source has a data set into its canonical files. */
sealed interface Conversion permits CanonicalFiles, Cifar10Sheets {

    /**
     * Writes the canonical files that the contents have, in this form; none if they have another.
     *
     * @param folder where the files go; those that are there and right stay
     * @param written is told how many bytes each piece had
     * @throws IOException if the contents cannot be read, or are not what they should be
     */
    void convert(Contents contents, Path folder, LongConsumer written) throws IOException;
}
