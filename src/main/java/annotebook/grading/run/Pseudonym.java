package annotebook.grading.run;

import annotebook.files.Digest;
import java.util.List;
import java.util.Locale;

/**
 * A name for a student that cannot be traced back without the course secret: {@code
 * "quiet-heron-4711"}, the same in every run.
 */
public final class Pseudonym {

    private static final List<String> HOW =
            List.of(
                    "quiet",
                    "brave",
                    "early",
                    "merry",
                    "patient",
                    "swift",
                    "gentle",
                    "curious",
                    "lucky",
                    "honest",
                    "nimble",
                    "steady",
                    "bright",
                    "humble",
                    "wise",
                    "cheerful");

    private static final List<String> WHO =
            List.of(
                    "heron",
                    "otter",
                    "badger",
                    "falcon",
                    "lynx",
                    "marten",
                    "swallow",
                    "beaver",
                    "dolphin",
                    "raven",
                    "hedgehog",
                    "salmon",
                    "cricket",
                    "tortoise",
                    "owl",
                    "ibex");

    private static final int NUMBERS = 10_000;

    private Pseudonym() {}

    /** The name of a student of a course. */
    public static String of(CourseSecret secret, String student) {
        String hash = Digest.of(List.of("pseudonym", secret.value(), student));
        return String.format(
                Locale.ROOT,
                "%s-%s-%04d",
                HOW.get(Integer.parseInt(hash.substring(0, 1), 16)),
                WHO.get(Integer.parseInt(hash.substring(1, 2), 16)),
                Integer.parseInt(hash.substring(2, 9), 16) % NUMBERS);
    }
}
