package annotebook.data.fetch;

/** Somebody who watches while a data set is fetched. */
public interface FetchProgress {

    /** The total of a stretch whose length nobody knows. */
    long UNKNOWN = -1;

    /** A sentence that is worth a line: a source that is asked, one that failed. */
    void say(String sentence);

    /**
     * A stretch of work begins.
     *
     * @param task a word or two
     * @param total bytes at its end, or {@link #UNKNOWN}
     * @param done bytes that an earlier run has left
     */
    void begin(String task, long total, long done);

    /** So many bytes of the stretch are done. */
    void reach(long done);

    /** The stretch ends, done or not. */
    void end();
}
