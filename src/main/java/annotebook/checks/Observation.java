package annotebook.checks;

/**
 * One call that a check made, and what came of it.
 *
 * @param call the call, with its arguments as they were before it
 * @param reply what came of it
 */
public record Observation(Call call, Reply reply) {

    /** The argument at this index, as the kind of value that it is known to be. */
    public <T> T argument(int index, Class<T> type) {
        return type.cast(call.arguments().get(index));
    }
}
