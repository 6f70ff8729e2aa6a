package annotebook.data.fetch;

/** Somebody who watches while a data set is fetched. */
public interface FetchProgress {

    /** The total of a stretch whose length nobody knows. */
    long UNKNOWN = -1;

    /** A sentence that is worth a line: a source that is asked, one that failed. A stretch of work ends here. */
    void say(String sentence);

    /**
     * A stretch of work begins, and the one before it ends.
     *
     * @param task a word or two
     * @param total bytes at its end, or {@link #UNKNOWN}
     * @param done bytes that an earlier run has left
     */
    void begin(String task, long total, long done);

    /** So many bytes more are done; fewer than none when some have to be done again. */
    void advance(long bytes);
}
