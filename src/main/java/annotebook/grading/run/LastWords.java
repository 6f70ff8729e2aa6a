package annotebook.grading.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The end of a worker's standard error: why it died, when it died of a fault of the kit.
 *
 * <p>No student's code writes there, but a message may quote some: it is cut, and has no line breaks.
 */
final class LastWords {

    private static final int KEPT = 8_000;
    private static final int LONGEST = 300;

    private final StringBuilder end = new StringBuilder();
    private final Thread reader;

    /** Reads until the stream ends. */
    LastWords(InputStream errors) {
        reader = new Thread(() -> read(errors), "last words");
        reader.setDaemon(true);
        reader.start();
    }

    /** The last exception and where it was thrown, or the last line; empty when nothing was said. */
    String sentence() throws InterruptedException {
        reader.join(1000); // a process that died has written everything, but not all of it may have
        // arrived
        List<String> lines;
        synchronized (end) {
            lines = end.toString().lines().filter(line -> !line.isBlank()).toList();
        }
        int said = lastOf(lines, line -> line.matches("(Exception in thread|Caused by: ).*"));
        said = said < 0 ? lastOf(lines, line -> !isIndented(line)) : said;
        List<String> rest = lines.subList(Math.max(0, said), lines.size());
        String words =
                Stream.concat(
                                rest.stream().limit(1),
                                rest.stream().skip(1).filter(LastWords::isIndented).limit(1))
                        .collect(Collectors.joining(" "));
        String plain = words.replaceAll("[\\p{C}\\s]+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + " ...";
    }

    private static int lastOf(List<String> lines, Predicate<String> wanted) {
        int last = lines.size() - 1;
        while (last >= 0 && !wanted.test(lines.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean isIndented(String line) {
        return Character.isWhitespace(line.charAt(0));
    }

    private void read(InputStream errors) {
        char[] some = new char[1024];
        try (Reader text = new InputStreamReader(errors, StandardCharsets.UTF_8)) {
            for (int count = text.read(some); count >= 0; count = text.read(some)) {
                synchronized (end) {
                    end.append(some, 0, count);
                    end.delete(0, Math.max(0, end.length() - KEPT));
                }
            }
        } catch (IOException e) {
            // the process is gone
        }
    }
}
