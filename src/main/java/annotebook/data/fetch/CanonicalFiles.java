package annotebook.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** The canonical files themselves, as they are or each packed by gzip. */
record CanonicalFiles(List<KnownFile> files) implements Conversion {

    private static final String GZIP = ".gz";

    @Override
    public void convert(Contents contents, Path folder, LongConsumer written) throws IOException {
        contents.each(
                (name, in) -> {
                    boolean isPacked = name.endsWith(GZIP);
                    Optional<KnownFile> file = missing(folder, name.replace(GZIP, ""));
                    if (file.isPresent()) {
                        InputStream plain = isPacked ? new GZIPInputStream(in) : in;
                        copy(plain, folder, file.get(), written);
                    }
                });
    }

    /** One byte too many is enough to tell that a file is too long. */
    private static void copy(InputStream in, Path folder, KnownFile file, LongConsumer written)
            throws IOException {
        LocalFile.write(folder.resolve(file.name()), in, file.bytes() + 1, written);
    }

    private Optional<KnownFile> missing(Path folder, String name) throws IOException {
        for (KnownFile file : files) {
            Path copy = folder.resolve(file.name());
            if (file.name().equals(name) && (!Files.exists(copy) || file.fault(copy).isPresent())) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
