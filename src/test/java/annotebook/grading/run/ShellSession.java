package annotebook.grading.run;

import annotebook.checks.EvaluatedCode;
import annotebook.checks.StudentCode;
import annotebook.exercises.Lesson;
import annotebook.exercises.Shell;
import annotebook.grading.sandbox.CellOutcome;
import annotebook.grading.sandbox.Session;
import java.time.Duration;

/** A session without a box: the student's code runs in this process. */
class ShellSession implements Session {

    private final Lesson lesson;
    private Shell shell;
    private int restarts;

    ShellSession(Lesson lesson) {
        this.lesson = lesson;
        this.shell = new Shell(lesson);
    }

    @Override
    public CellOutcome runCell(String source) {
        try {
            shell.run(source);
            return CellOutcome.ran();
        } catch (IllegalArgumentException e) {
            return new CellOutcome(CellOutcome.Kind.NOT_COMPILED, source);
        }
    }

    @Override
    public StudentCode code() {
        return new EvaluatedCode(shell, Duration.ofSeconds(5));
    }

    @Override
    public void restart() {
        restarts++;
        shell.close();
        shell = new Shell(lesson);
    }

    int restarts() {
        return restarts;
    }

    @Override
    public boolean isSpent() {
        return false;
    }

    @Override
    public void close() {
        shell.close();
    }
}
