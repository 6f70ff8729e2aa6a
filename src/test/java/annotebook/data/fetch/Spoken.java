package annotebook.data.fetch;

import java.util.ArrayList;
import java.util.List;

/** A watcher that keeps what it is told. */
final class Spoken implements FetchProgress {

    final List<String> sentences = new ArrayList<>();
    final List<String> stretches = new ArrayList<>();
    final List<Long> ends = new ArrayList<>();
    long reached;

    @Override
    public void say(String sentence) {
        sentences.add(sentence);
    }

    @Override
    public void begin(String task, long total, long done) {
        stretches.add(task + " " + done + " of " + total);
    }

    @Override
    public void reach(long done) {
        reached = done;
    }

    @Override
    public void end() {
        stretches.add("end");
        ends.add(reached);
    }
}
