package annotebook.grading.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An answer cell of a master, with its regions between {@code // BEGIN SOLUTION} and {@code // END
 * SOLUTION}.
 *
 * @param source the cell's text
 */
public record SolutionRegions(String source) {

    private static final String BEGIN = "BEGIN SOLUTION";
    private static final String END = "END SOLUTION";

    /** What is wrong with the markers: the end of a sentence that begins with the cell. */
    public Optional<String> fault() {
        boolean open = false;
        for (String line : lines()) {
            boolean begins = line.contains(BEGIN);
            if (!begins && !line.contains(END)) {
                continue;
            }
            if (!isMarker(line, BEGIN) && !isMarker(line, END)) {
                return Optional.of("has a marker with more on its line; give it a line of its own");
            }
            if (begins == open) {
                return Optional.of(
                        open
                                ? "has a region inside a region; close the first one before"
                                : "has // END SOLUTION without // BEGIN SOLUTION before it");
            }
            open = begins;
        }
        return open
                ? Optional.of("has a region that is not closed; end it with // END SOLUTION")
                : Optional.empty();
    }

    /** Whether there is any marker, right or wrong. */
    public boolean any() {
        return source.contains(BEGIN) || source.contains(END);
    }

    /** The lines of each region, without the markers. */
    List<List<String>> solutions() {
        List<List<String>> regions = new ArrayList<>();
        boolean inside = false;
        for (String line : lines()) {
            if (isMarker(line, BEGIN)) {
                regions.add(new ArrayList<>());
            } else if (inside && !isMarker(line, END)) {
                regions.get(regions.size() - 1).add(line);
            }
            inside = isMarker(line, BEGIN) || (inside && !isMarker(line, END));
        }
        return regions;
    }

    /** The cell with each region replaced by a stub that throws the exercise's id. */
    String stubbed(String exercise) {
        return String.join(
                "\n",
                outside(
                        List.of(
                                "// YOUR CODE HERE",
                                "throw new UnsupportedOperationException(\"%s\");"
                                        .formatted(exercise))));
    }

    private List<String> outside(List<String> stub) {
        List<String> kept = new ArrayList<>();
        boolean inside = false;
        for (String line : lines()) {
            if (isMarker(line, BEGIN)) {
                inside = true;
                String indent = line.substring(0, line.indexOf('/'));
                stub.forEach(text -> kept.add(indent + text));
            } else if (isMarker(line, END)) {
                inside = false;
            } else if (!inside) {
                kept.add(line);
            }
        }
        return kept;
    }

    private List<String> lines() {
        return List.of(source.split("\n", -1));
    }

    private static boolean isMarker(String line, String words) {
        return line.strip().equals("// " + words);
    }
}
