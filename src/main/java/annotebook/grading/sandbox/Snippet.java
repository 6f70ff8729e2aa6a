package annotebook.grading.sandbox;

import annotebook.grading.box.RunnerRequest;
import java.util.List;
import java.util.stream.Stream;

/**
 * A snippet of a submission that was compiled, to be run again when its runner has died.
 *
 * @param source its text
 * @param steps what a runner has done for it, and a later one does again
 */
record Snippet(String source, List<RunnerRequest> steps) {

    Snippet plus(RunnerRequest step) {
        return new Snippet(source, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** What a notebook has after an interrupt: the steps before this one. */
    Snippet before(RunnerRequest fatal) {
        return new Snippet(source, steps.subList(0, steps.indexOf(fatal)));
    }

    /** The same steps, of a text compiled anew, in which classes may have other names. */
    Snippet recompiled(List<RunnerRequest> again) {
        return new Snippet(source, again.subList(0, Math.min(steps.size(), again.size())));
    }
}
