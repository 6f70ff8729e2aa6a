package annotebook.cli;

import java.util.List;

/**
 * The result of a run.
 *
 * @param jobs the notebooks, in the order in which they ran
 * @param failures what went wrong, in order
 */
record RunReport(List<NotebookJob> jobs, List<RunEvent.Failure> failures) {

    private static final int LONGEST_ERROR = 160;

    RunReport {
        jobs = List.copyOf(jobs);
        failures = List.copyOf(failures);
    }

    boolean allWell() {
        return failures.isEmpty();
    }

    /** A line for each notebook, with its failures under it, and the count at the end. */
    String summary() {
        StringBuilder text = new StringBuilder();
        long failed = 0;
        for (NotebookJob job : jobs) {
            List<RunEvent.Failure> mine = failuresOf(job);
            failed += mine.isEmpty() ? 0 : 1;
            text.append(mine.isEmpty() ? "ok      " : "failed  ").append(name(job)).append('\n');
            mine.forEach(f -> text.append("        ").append(sentence(f)).append('\n'));
        }
        return text.append(jobs.size())
                .append(jobs.size() == 1 ? " notebook, " : " notebooks, ")
                .append(failed == 0 ? "all executed." : failed + " failed.")
                .toString();
    }

    private List<RunEvent.Failure> failuresOf(NotebookJob job) {
        String source = job.source().toString();
        return failures.stream().filter(failure -> failure.notebook().equals(source)).toList();
    }

    private static String name(NotebookJob job) {
        return String.valueOf(job.source().getFileName());
    }

    private static String sentence(RunEvent.Failure failure) {
        String error = firstLine(failure.error());
        if (failure.cell() == 0) {
            return error;
        }
        String gradeId = failure.gradeId() == null ? "" : " (" + firstLine(failure.gradeId()) + ")";
        return "code cell " + failure.cell() + gradeId + ": " + error;
    }

    /** The author of the notebook wrote this text: nothing in it may control the terminal. */
    private static String firstLine(String text) {
        String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("no message");
        String plain = line.strip().replaceAll("\\p{C}", " ");
        return plain.length() <= LONGEST_ERROR ? plain : plain.substring(0, LONGEST_ERROR) + "...";
    }
}
