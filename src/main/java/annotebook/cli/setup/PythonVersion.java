package annotebook.cli.setup;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of Python, such as 3.11.7; packages ask for the last number too. */
record PythonVersion(int major, int minor, int patch) implements Comparable<PythonVersion> {

    /** The oldest Python that every pinned package runs on. */
    static final PythonVersion OLDEST = new PythonVersion(3, 10, 0);

    /** The newest Python for which {@code mvn -Ppins} has proved the pins. */
    static final PythonVersion NEWEST = new PythonVersion(3, 14, 0);

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?\\S*");
    private static final Comparator<PythonVersion> ORDER =
            Comparator.comparingInt(PythonVersion::major)
                    .thenComparingInt(PythonVersion::minor)
                    .thenComparingInt(PythonVersion::patch);

    /** Reads {@code Python 3.11.7} or {@code 3.11.7}; empty for anything else. */
    static Optional<PythonVersion> parse(String text) {
        Matcher numbers = NUMBERS.matcher(text.strip().replaceFirst("^Python ", ""));
        return numbers.matches()
                ? Optional.of(
                        new PythonVersion(
                                Integer.parseInt(numbers.group(1)),
                                Integer.parseInt(numbers.group(2)),
                                numbers.group(3) == null ? 0 : Integer.parseInt(numbers.group(3))))
                : Optional.empty();
    }

    boolean isNewEnough() {
        return compareTo(OLDEST) >= 0;
    }

    /** Major and minor, {@code 3.11}: what people call a version. */
    String series() {
        return major + "." + minor;
    }

    @Override
    public int compareTo(PythonVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return series() + "." + patch;
    }
}
