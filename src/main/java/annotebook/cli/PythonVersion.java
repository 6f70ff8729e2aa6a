package annotebook.cli;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of Python, as far as it matters here: 3.11 of 3.11.7. */
record PythonVersion(int major, int minor) implements Comparable<PythonVersion> {

    /** The oldest Python that every pinned package runs on. */
    static final PythonVersion OLDEST = new PythonVersion(3, 10);

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\S*");
    private static final Comparator<PythonVersion> ORDER =
            Comparator.comparingInt(PythonVersion::major).thenComparingInt(PythonVersion::minor);

    /** Reads {@code Python 3.11.7} or {@code 3.11.7}; empty for anything else. */
    static Optional<PythonVersion> parse(String text) {
        Matcher numbers = NUMBERS.matcher(text.strip().replaceFirst("^Python ", ""));
        return numbers.matches()
                ? Optional.of(
                        new PythonVersion(
                                Integer.parseInt(numbers.group(1)),
                                Integer.parseInt(numbers.group(2))))
                : Optional.empty();
    }

    boolean isNewEnough() {
        return compareTo(OLDEST) >= 0;
    }

    @Override
    public int compareTo(PythonVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
