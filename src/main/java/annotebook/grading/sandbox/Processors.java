package annotebook.grading.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The processors of this machine by number, so that each training has its own. */
final class Processors {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String ALLOWED = "Cpus_allowed_list:";

    private Processors() {}

    /** Those that this process may run on; none where the system does not say. */
    static List<Integer> allowed() {
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(ALLOWED))
                    .findFirst()
                    .map(line -> numbers(line.substring(ALLOWED.length()).strip()))
                    .orElse(List.of());
        } catch (IOException e) {
            return List.of();
        }
    }

    /** {@code "0-2,5"} is 0, 1, 2, 5. */
    static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (String range : list.split(",", -1)) {
            String[] ends = range.split("-", -1);
            int first = Integer.parseInt(ends[0]);
            IntStream.rangeClosed(first, Integer.parseInt(ends[ends.length - 1]))
                    .forEach(numbers::add);
        }
        return numbers;
    }

    /** So many for the worker at this place, other than its neighbours' while there are enough. */
    static List<Integer> share(List<Integer> all, int place, int count) {
        return all.size() <= count
                ? all
                : IntStream.range(0, count)
                        .mapToObj(k -> all.get((place * count + k) % all.size()))
                        .toList();
    }
}
