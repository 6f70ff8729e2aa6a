package annotebook.grading.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A submission rebuilt from the master: only the student's own cells are the student's, and nothing
 * of the submission's metadata, kernel or order counts.
 *
 * @param steps what is to be run and judged, in the master's order
 * @param written the written answers, as text, by grade id
 * @param missing the grade ids of answer and written cells that the submission has lost
 * @param remarks what was found and corrected, in words that follow the name of the submission
 */
public record Rebuilt(
        List<Step> steps, Map<String, String> written, List<String> missing, List<String> remarks) {

    /** The tag of locked cells that answers may build on. */
    public static final String GIVEN = "given";

    /** How the grade id of a check cell begins; the id of its exercise follows. */
    public static final String CHECK = "check-";

    private static final int LONGEST_NAME = 64;

    /** Enough to see what is wrong with a file. */
    private static final int MOST_ODDITIES = 5;

    /** More than any written answer, and small enough for a report that a browser can open. */
    private static final int LONGEST_TEXT = 20_000;

    /** Takes the student's own cells from a submission, in the order of the master. */
    public static Rebuilt of(NotebookFile master, NotebookFile submission) {
        HandedIn handedIn = new HandedIn(master, submission);
        Rebuilt rebuilt =
                new Rebuilt(
                        new ArrayList<>(),
                        new LinkedHashMap<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
        rebuilt.tellOddities(submission.oddities());
        Set<String> trials =
                master.cells().stream()
                        .filter(cell -> cell.nbgrader().isEmpty())
                        .map(Cell::id)
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.toSet());
        rebuilt.add(HandedIn.TOP, handedIn, trials);
        for (Cell cell : master.cells()) {
            if (cell.nbgrader().isPresent()) {
                rebuilt.take(cell, handedIn);
                rebuilt.add(cell.gradeId(), handedIn, trials);
            }
        }
        if (!handedIn.reordered().isEmpty()) {
            rebuilt.remarks.add(
                    "cells were moved (%s): the master's order counts."
                            .formatted(String.join(", ", handedIn.reordered())));
        }
        rebuilt.dropWhatNobodyJudges();
        return rebuilt;
    }

    private void take(Cell mine, HandedIn handedIn) {
        String id = mine.gradeId();
        List<Cell> theirs = handedIn.kept(id);
        Optional<String> first = theirs.stream().map(Cell::source).findFirst();
        boolean isTheirs = mine.role() == CellRole.ANSWER || mine.role() == CellRole.MANUAL;
        if (theirs.size() > 1) {
            String counts = isTheirs ? "all of them count, in their order" : "the master's counts";
            remark(id, "is there " + theirs.size() + " times: " + counts);
        }
        if (!isTheirs) {
            takeLocked(mine, first.orElse(""));
            return;
        }
        if (theirs.isEmpty()) {
            handedIn.retyped(id)
                    .ifPresentOrElse(
                            type -> remark(id, "became a " + type.word() + " cell: it was not run"),
                            () -> missing.add(id));
        }
        if (mine.role() == CellRole.MANUAL) {
            String text =
                    theirs.stream()
                            .map(Cell::source)
                            .distinct()
                            .collect(Collectors.joining("\n\n"));
            written.put(id, cut(text, LONGEST_TEXT));
        } else {
            first.ifPresent(source -> steps.add(new Step.Run(id, source, false)));
        }
    }

    private void tellOddities(List<String> oddities) {
        oddities.stream()
                .limit(MOST_ODDITIES)
                .forEach(what -> remarks.add(what + ": the rest counts."));
        if (oddities.size() > MOST_ODDITIES) {
            remarks.add("more of its cells are odd: the rest counts.");
        }
    }

    private void takeLocked(Cell mine, String theirs) {
        String id = mine.gradeId();
        if (!theirs.strip().equals(mine.source().strip())) {
            remark(
                    id,
                    theirs.isBlank()
                            ? "is missing: the master's counts"
                            : "was edited: the master's counts");
        }
        if (mine.role() == CellRole.CHECK) {
            steps.add(new Step.Judge(exerciseOf(mine)));
        } else if (mine.type() == CellType.CODE && mine.tags().contains(GIVEN)) {
            steps.add(new Step.Run(id, mine.source(), false));
        }
    }

    /** The exercise that a check cell checks. */
    public static String exerciseOf(Cell check) {
        return check.gradeId().substring(CHECK.length());
    }

    private void add(String place, HandedIn handedIn, Set<String> trials) {
        for (Cell cell : handedIn.addedAfter(place)) {
            String name =
                    handedIn.isCopy(cell)
                            ? cell.gradeId()
                            : "added " + cut(cell.id(), LONGEST_NAME);
            steps.add(new Step.Run(name, cell.source(), trials.contains(cell.id())));
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + " ...";
    }

    private void dropWhatNobodyJudges() {
        while (!steps.isEmpty() && !(steps.get(steps.size() - 1) instanceof Step.Judge)) {
            steps.remove(steps.size() - 1);
        }
    }

    private void remark(String id, String what) {
        remarks.add("cell \"%s\" %s.".formatted(id, what));
    }
}
