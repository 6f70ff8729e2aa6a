package annotebook.grading.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Values by name in a file of {@code name = value}; each is read once, and each fault is one sentence. */
final class SettingsFile {

    private final Path file;
    private final Properties values;
    private final Set<String> asked = new TreeSet<>();

    private SettingsFile(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    /**
     * Reads the file.
     *
     * @throws GradingException when it cannot be read
     */
    static SettingsFile read(Path file) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new GradingException(
                    "%s cannot be read (%s): is it there, and a file of lines name = value?"
                            .formatted(file, e.getClass().getSimpleName()),
                    e);
        }
        return new SettingsFile(file, values);
    }

    /** A number from one bound to the other. */
    double number(String name, double least, double most) {
        return converted(
                name,
                "a number from %s to %s".formatted(plain(least), plain(most)),
                text -> {
                    double number = Double.parseDouble(text);
                    if (!(number >= least && number <= most)) {
                        throw new IllegalArgumentException("out of bounds");
                    }
                    return number;
                });
    }

    /** A whole number from one bound to the other. */
    long whole(String name, long least, long most) {
        return converted(
                name,
                String.format(Locale.ROOT, "a whole number from %d to %d", least, most),
                text -> {
                    long number = Long.parseLong(text.replace("_", ""));
                    if (number < least || number > most) {
                        throw new IllegalArgumentException("out of bounds");
                    }
                    return number;
                });
    }

    /** A name of a file within its folder. */
    String word(String name) {
        return converted(name, "the name of a file, within its folder", SettingsFile::within);
    }

    /** One such name or more. */
    List<String> words(String name) {
        return converted(
                name,
                "names of files within the data folder, with commas between them",
                text ->
                        List.of(text.split(",", -1)).stream()
                                .map(String::strip)
                                .map(SettingsFile::within)
                                .toList());
    }

    /** A value converted to another type; a wrong one is refused with a sentence that says what was wanted. */
    <T> T converted(String name, String wanted, Function<String, T> reading) {
        asked.add(name);
        String text = values.getProperty(name, "").strip();
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw new GradingException(
                    "%s: %s is \"%s\", wanted %s.".formatted(file, name, text, wanted), e);
        }
    }

    /**
     * Refuses names that were not read: most likely typing mistakes.
     *
     * @throws GradingException naming the first
     */
    void requireNoOthers() {
        for (String name : new TreeSet<>(values.stringPropertyNames())) {
            if (!asked.contains(name)) {
                throw new GradingException(
                        "%s: there is no setting \"%s\"; there are %s."
                                .formatted(file, name, String.join(", ", asked)));
            }
        }
    }

    private static String within(String name) {
        Path path = Path.of(name);
        if (name.isEmpty() || path.isAbsolute() || path.normalize().startsWith("..")) {
            throw new IllegalArgumentException("not within the folder");
        }
        return name;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? "" + (long) number : "" + number;
    }
}
