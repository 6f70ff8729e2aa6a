package annotebook.call;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call that returned.
 *
 * @param value what it returned
 * @param argumentsAfter the arguments as they are now; null for a generator, and for what was made and
 *     is not read
 * @param sameAs the index of the argument that the value is (the same object), or {@link #NO_ARGUMENT}
 */
public record Called(@Nullable Object value, List<@Nullable Object> argumentsAfter, int sameAs) {

    /** No argument is the value itself. */
    public static final int NO_ARGUMENT = -1;
}
