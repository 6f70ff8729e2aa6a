package annotebook.grading.sandbox;

import annotebook.checks.Reply;
import annotebook.checks.StoppedException;
import annotebook.checks.StudentCode;
import annotebook.checks.ThrownReply;
import annotebook.exercises.Lesson;
import annotebook.grading.box.CompilerReply;
import annotebook.grading.box.CompilerRequest;
import annotebook.grading.box.RunnerReply;
import annotebook.grading.box.RunnerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A submission between the warm compiler and a runner of its own. */
final class BoxedSession implements Session {

    private final Compiler compiler;
    private final CompilerRequest.Open opening;
    private final Limits limits;
    private final Allowance allowance;
    private NotebookText notebook;
    private final Replay replay;

    BoxedSession(BoxPrograms programs, Compiler compiler, Lesson lesson) throws IOException {
        this.compiler = compiler;
        this.opening = programs.opening(lesson);
        this.limits = programs.limits();
        this.allowance = new Allowance(limits.times().submission(), System::nanoTime);
        this.notebook = new NotebookText(limits.sizes().notebookBytes());
        this.replay = new Replay(programs, lesson, allowance);
        compiler.open(opening);
    }

    @Override
    public CellOutcome runCell(String source) {
        String text = CellText.withoutMagics(source);
        Optional<String> refusal =
                CellText.refusal(text, limits.sizes()).or(() -> notebook.add(text));
        if (refusal.isPresent()) {
            return new CellOutcome(CellOutcome.Kind.TOO_LARGE, refusal.get());
        }
        replay.turn();
        return runSnippets(text);
    }

    @Override
    public StudentCode code() {
        replay.turn();
        return new RemoteCode(this::compile, replay, limits.times().call());
    }

    @Override
    public void restart() {
        notebook = new NotebookText(limits.sizes().notebookBytes());
        forget();
    }

    @Override
    public boolean isSpent() {
        return allowance.isSpent();
    }

    @Override
    public void close() {
        replay.close();
    }

    /**
     * Asks the compiler.
     *
     * @throws StoppedException when it took too long or broke; another has taken its place then
     */
    private CompilerReply compile(CompilerRequest request) throws StoppedException {
        try {
            return allowance.pay(limits.times().compile(), left -> compiler.ask(request, left));
        } catch (StoppedException e) {
            if (!allowance.isSpent()) {
                rebuild();
            }
            throw e;
        }
    }

    /** A line that does not compile costs that line alone: a picture left in an answer is no answer lost. */
    private CellOutcome runSnippets(String text) {
        Allowance cell = new Allowance(limits.times().cell(), System::nanoTime);
        List<CellOutcome> faults = new ArrayList<>();
        Optional<CellOutcome> end = Optional.empty();
        String rest = text;
        while (end.isEmpty()) {
            try {
                CompilerReply reply = compile(new CompilerRequest.Compile(rest));
                end = tooMany(faults.size());
                if (reply instanceof CompilerReply.Compiled compiled && end.isEmpty()) {
                    end = runSteps(compiled, cell);
                    rest = compiled.rest();
                } else if (reply instanceof CompilerReply.Rejected rejected) {
                    faults.add(
                            new CellOutcome(CellOutcome.Kind.NOT_COMPILED, rejected.diagnostics()));
                    rest = rejected.rest();
                } else if (end.isEmpty()) {
                    end = Optional.of(CellOutcome.ran());
                }
            } catch (StoppedException e) {
                end = Optional.of(uncompiled(e));
            }
        }
        return faults.isEmpty() ? end.get() : faults.get(0);
    }

    private Optional<CellOutcome> tooMany(int rejected) {
        int most = limits.sizes().snippets();
        return replay.history().size() + rejected < most
                ? Optional.empty()
                : Optional.of(
                        new CellOutcome(
                                CellOutcome.Kind.TOO_LARGE, "more than " + most + " snippets"));
    }

    private Optional<CellOutcome> runSteps(CompilerReply.Compiled compiled, Allowance cell) {
        replay.begin(compiled.source());
        try {
            for (RunnerRequest step : compiled.steps()) {
                Duration limit = limits.times().cell();
                if (cell.pay(limit, left -> replay.step(step, left))
                        instanceof RunnerReply.Threw threw) {
                    Reply.Failed failed = ThrownReply.of(threw.thrown());
                    return Optional.of(new CellOutcome(CellOutcome.Kind.THREW, failed.detail()));
                }
            }
            return Optional.empty();
        } catch (StoppedException e) {
            return Optional.of(new CellOutcome(CellOutcome.Kind.of(e), e.failed().detail()));
        }
    }

    private static CellOutcome uncompiled(StoppedException e) {
        return CellOutcome.Kind.of(e) == CellOutcome.Kind.TOO_SLOW
                ? new CellOutcome(CellOutcome.Kind.of(e), e.failed().detail() + " of compiling")
                : new CellOutcome(CellOutcome.Kind.TOO_LARGE, e.failed().detail());
    }

    /** Another compiler gives classes other names, so what has run is compiled and run again. */
    private void rebuild() {
        try {
            compiler.open(opening);
            replay.rewrite(compileAgain());
        } catch (StoppedException e) {
            forget();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What compiled once and does not a second time is left behind, with all that it stood on. */
    private void forget() {
        try {
            compiler.open(opening);
            replay.rewrite(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Snippet> compileAgain() throws StoppedException {
        List<Snippet> again = new ArrayList<>();
        for (Snippet snippet : replay.history()) {
            CompilerRequest request = new CompilerRequest.Compile(snippet.source());
            CompilerReply reply =
                    allowance.pay(limits.times().compile(), left -> compiler.ask(request, left));
            if (reply instanceof CompilerReply.Compiled compiled) {
                again.add(snippet.recompiled(compiled.steps()));
            }
        }
        return again;
    }
}
