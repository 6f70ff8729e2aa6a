package annotebook.data.fetch;

import com.google.common.io.ByteStreams;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Makes the canonical files of a data set out of copies in any of its forms, and proves them.
 *
 * @param ready an empty folder for them
 * @param progress is told how far it is
 */
record Assembly(DataSet set, Path ready, FetchProgress progress) {

    /**
     * Makes all files.
     *
     * @throws SourceException if a copy cannot be read, or one of the files is not right in the end
     * @throws IOException if what was made cannot be read again
     */
    void from(List<Path> copies) throws SourceException, IOException {
        progress.begin("unpacking", set.bytes(), 0);
        for (Path copy : copies) {
            unpack(copy);
        }
        requireRight(copies.get(0).getFileName());
    }

    private void unpack(Path copy) throws SourceException {
        try {
            Contents contents = new Contents(copy);
            contents.each(this::take);
            if (!lacking().isEmpty()) {
                Cifar10Sheets.convert(contents, this::take);
            }
        } catch (IOException | IllegalArgumentException e) {
            // the latter from libraries that are given what is no archive
            throw new SourceException(
                    "%s cannot be read (%s)".formatted(copy.getFileName(), reason(e)), e);
        }
    }

    /** A canonical file, as it is or packed, unless it is there already and right. */
    private void take(String name, InputStream in) throws IOException {
        for (KnownFile file : set.files()) {
            if (file.name().equals(name.replaceFirst("\\.gz$", "")) && !file.isRightIn(ready)) {
                // one byte too many is enough to tell that it is too long
                Staging.write(
                        ready.resolve(file.name()),
                        ByteStreams.limit(Contents.plain(in), file.bytes() + 1),
                        StandardOpenOption.TRUNCATE_EXISTING,
                        progress::advance);
            }
        }
    }

    /** Some libraries say nothing when a file ends too early. */
    private static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e instanceof EOFException || e.getMessage() == null
                ? "it is cut short or damaged"
                : e.getMessage();
    }

    private List<String> lacking() {
        return set.files().stream()
                .map(KnownFile::name)
                .filter(name -> Files.notExists(ready.resolve(name)))
                .toList();
    }

    private void requireRight(Path copy) throws SourceException, IOException {
        List<String> lacking = lacking();
        if (lacking.size() == set.files().size()) {
            throw new SourceException(
                    "%s holds no %s (wanted %s and so on, or an archive of them)"
                            .formatted(copy, set.title(), lacking.get(0)));
        }
        if (!lacking.isEmpty()) {
            throw new SourceException("%s lacks %s".formatted(copy, String.join(", ", lacking)));
        }
        for (KnownFile file : set.files()) {
            Optional<String> fault = file.fault(ready.resolve(file.name()));
            if (fault.isPresent()) {
                throw new SourceException(
                        "%s in %s has %s".formatted(file.name(), copy, fault.get()));
            }
        }
    }
}
