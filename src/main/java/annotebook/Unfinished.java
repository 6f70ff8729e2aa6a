package annotebook;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises that a picture failed because an exercise that it needs is not written yet. */
final class Unfinished {

    private static final Pattern EXERCISE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Unfinished() {}

    /** What to show where the picture would be, when that is why it failed. */
    static Optional<String> sentence(Throwable thrown) {
        return exercise(thrown)
                .map(
                        id ->
                                "This picture needs the exercise %s: finish it, then run this cell again."
                                        .formatted(id));
    }

    /** The id of the exercise whose untouched stub threw this, directly or as a cause. */
    static Optional<String> exercise(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .filter(UnsupportedOperationException.class::isInstance)
                .map(Throwable::getMessage)
                .filter(message -> message != null && EXERCISE.matcher(message).matches())
                .findFirst();
    }
}
