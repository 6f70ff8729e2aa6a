package annotebook.call;

import java.util.List;

/**
 * Stands for an argument that is made where the student's code runs, by a function that is kept there.
 *
 * @param maker the number of the function that makes it from the values
 * @param values plain values: numbers, texts, arrays, vectors, matrices
 * @param reader the number of the function that reads it after the call, or {@link #UNREAD}
 */
public record Made(int maker, List<Object> values, int reader) {

    /** Nothing is read of it after the call. */
    public static final int UNREAD = -1;
}
