package annotebook.data.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
     */
    void from(List<Path> copies) throws SourceException {
        try (Meter written = meter("unpacking")) {
            for (Path copy : copies) {
                unpack(copy, written);
            }
        }
        requireRight(copies.get(0).getFileName());
    }

    private void unpack(Path copy, Meter written) throws SourceException {
        try {
            for (Conversion form : set.forms()) {
                if (!isComplete()) {
                    form.convert(new Contents(copy), ready, written);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // the latter from libraries that are given what is no archive
            throw new SourceException(
                    "%s cannot be read (%s)".formatted(copy.getFileName(), reason(e)), e);
        }
    }

    private Meter meter(String task) {
        return new Meter(progress, task, set.bytes(), 0);
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

    private boolean isComplete() {
        return set.files().stream().allMatch(file -> Files.exists(ready.resolve(file.name())));
    }

    private void requireRight(Path copy) throws SourceException {
        List<String> lacking =
                set.fileNames().stream()
                        .filter(name -> Files.notExists(ready.resolve(name)))
                        .toList();
        if (lacking.size() == set.files().size()) {
            throw new SourceException(
                    "%s holds no %s (wanted %s and so on, or an archive of them)"
                            .formatted(copy, set.title(), set.fileNames().get(0)));
        }
        if (!lacking.isEmpty()) {
            throw new SourceException("%s lacks %s".formatted(copy, String.join(", ", lacking)));
        }
        try (Meter read = meter("checking")) {
            for (KnownFile file : set.files()) {
                var fault = file.fault(ready.resolve(file.name()), read);
                if (fault.isPresent()) {
                    throw new SourceException(
                            "%s in %s has %s".formatted(file.name(), copy, fault.get()));
                }
            }
        } catch (SourceException e) {
            throw e;
        } catch (IOException e) {
            throw FetchException.unwritable(ready, e);
        }
    }
}
