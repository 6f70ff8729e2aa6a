package annotebook.data.fetch;

import com.google.common.io.ByteStreams;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * Makes the canonical files of a data set out of copies in any of its forms, and proves them.
 *
 * @param ready an empty folder for them
 * @param progress is told how far it is
 */
record Assembly(DataSet set, Path ready, FetchProgress progress) {

    private static final String GZIP = ".gz";

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

    private Meter meter(String task) {
        return new Meter(progress, task, set.bytes(), 0);
    }

    private void unpack(Path copy, LongConsumer written) throws SourceException {
        try {
            Contents contents = new Contents(copy);
            contents.each((name, in) -> take(name, in, written));
            if (set.sheets() != null && !lacking().isEmpty()) {
                set.sheets().convert(contents, ready, written);
            }
        } catch (IOException | IllegalArgumentException e) {
            // the latter from libraries that are given what is no archive
            throw new SourceException(
                    "%s cannot be read (%s)".formatted(copy.getFileName(), reason(e)), e);
        }
    }

    /** A canonical file, as it is or packed by gzip, unless it is there already and right. */
    private void take(String name, InputStream in, LongConsumer written) throws IOException {
        for (KnownFile file : set.files()) {
            boolean isPacked = name.equals(file.name() + GZIP);
            if ((isPacked || name.equals(file.name())) && !FileState.in(ready, file).isRight()) {
                InputStream plain = isPacked ? new GZIPInputStream(in) : in;
                Path place = ready.resolve(file.name());
                LocalFile.delete(place);
                // one byte too many is enough to tell that it is too long
                LocalFile.append(place, ByteStreams.limit(plain, file.bytes() + 1), written);
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
        return set.fileNames().stream()
                .filter(name -> Files.notExists(ready.resolve(name)))
                .toList();
    }

    private void requireRight(Path copy) throws SourceException {
        List<String> lacking = lacking();
        if (lacking.size() == set.files().size()) {
            throw new SourceException(
                    "%s holds no %s (wanted %s and so on, or an archive of them)"
                            .formatted(copy, set.title(), lacking.get(0)));
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
