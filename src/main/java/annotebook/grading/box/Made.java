package annotebook.grading.box;

import java.util.List;

/**
 * An argument that is yet to be made, where the student's code runs, by a function that is kept
 * there.
 *
 * @param maker the number of the function that makes it from the values
 * @param values plain values, as {@link ValueCodec} knows them
 * @param reader the number of the function that reads it after the call, or {@link #UNREAD}
 */
public record Made(int maker, List<Object> values, int reader) {

    /** Nothing is read of it after the call. */
    public static final int UNREAD = -1;
}
