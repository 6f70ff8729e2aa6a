package annotebook.data.fetch;

import java.util.ArrayList;
import java.util.List;

/** A watcher that keeps what it is told. */
final class Spoken implements FetchProgress {

    final List<String> sentences = new ArrayList<>();
    final List<String> stretches = new ArrayList<>();
    private final List<Long> ends = new ArrayList<>();

    /** How far each stretch came. */
    List<Long> ends() {
        return List.copyOf(ends);
    }

    @Override
    public void say(String sentence) {
        sentences.add(sentence);
    }

    @Override
    public void begin(String task, long total, long done) {
        stretches.add(task + " " + done + " of " + total);
        ends.add(done);
    }

    @Override
    public void advance(long bytes) {
        ends.set(ends.size() - 1, ends.get(ends.size() - 1) + bytes);
    }
}
