package annotebook.cli;

import annotebook.cli.setup.ProgressBars;
import annotebook.grading.run.GradingPlan;
import me.tongfei.progressbar.ProgressBar;

/** How far grading has come, on standard error. */
final class GradingBar implements GradingPlan.Progress, AutoCloseable {

    private final ProgressBar bar = ProgressBars.of("notebooks", 0);

    @Override
    public void begin(int notebooks, int resumed) {
        bar.maxHint(notebooks);
        bar.stepTo(resumed);
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
