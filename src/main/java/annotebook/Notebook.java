package annotebook;

import annotebook.call.Declared;
import annotebook.checks.CheckRunner;
import annotebook.checks.EvaluatedCode;
import annotebook.checks.Evaluator;
import annotebook.checks.ExerciseChecks;
import annotebook.checks.Seeds;
import annotebook.checks.Verdict;
import annotebook.checks.VerdictHtml;
import annotebook.checks.VerdictText;
import annotebook.display.Picture;
import annotebook.display.ProgressBar;
import annotebook.display.Screen;
import annotebook.display.chart.LineChart;
import annotebook.display.chart.LiveChart;
import annotebook.display.chart.LiveTraining;
import annotebook.exercises.Lesson;
import annotebook.html.Html;
import annotebook.kernel.Kernel;
import annotebook.kernel.MimeBundle;
import annotebook.kit.Home;
import annotebook.kit.Version;
import annotebook.matrix.Blas;
import annotebook.training.Epoch;
import annotebook.training.History;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The notebook in front of the student: opens a lesson and checks its exercises.
 *
 * <p>A kernel runs one notebook, so there is one, and its methods are static: they are the words that
 * students type.
 */
public final class Notebook {

    /** More than any exercise needs, and less than a student waits. */
    private static final Duration CALL_LIMIT = Duration.ofSeconds(2);

    /** What a notebook may say without the class's name. */
    private static final List<String> WORDS =
            List.of("check", "picture", "show", "progress", "live", "watch");

    private static @Nullable Notebook opened;

    private final Kernel kernel;
    private final Declared declared;
    private final Lesson lesson;

    private Notebook(Kernel kernel, Lesson lesson) {
        this.kernel = kernel;
        this.declared = kernel.declared();
        this.lesson = lesson;
    }

    /**
     * Opens a lesson: imports the words that earlier lessons have taught, and says what was found.
     *
     * @param name the notebook's name without its ending, {@code 03_backpropagation}
     */
    public static void open(String name) throws Exception {
        Lesson lesson =
                Lesson.named(name)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "There is no notebook \"%s\"; there are %s."
                                                        .formatted(name, Lesson.notebooks())));
        // points in sentences and cells, as on the axes of charts, on a German system too
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        Home.settle(); // OpenBLAS and fonts are unpacked there
        Kernel kernel = Kernel.running();
        Future<Blas> blas = WarmUp.blas();
        Future<Optional<String>> fonts = WarmUp.fonts();
        for (String line : lesson.imports()) {
            kernel.eval(line);
        }
        for (String word : WORDS) {
            kernel.eval("import static %s.%s;".formatted(Notebook.class.getName(), word));
        }
        Forms.register(kernel);
        kernel.answerInspections();
        opened = new Notebook(kernel, lesson);
        WarmUp.start(lesson);
        announce(name, kernel, blas.get());
        fonts.get().ifPresent(System.out::println);
    }

    private static void announce(String name, Kernel kernel, Blas blas) {
        System.out.println(
                "%s is open: %s, Java %s, %s, matrices by %s."
                        .formatted(
                                name,
                                Version.name(),
                                Runtime.version().feature(),
                                kernel.name(),
                                blas.name()));
        Blas.notice().ifPresent(System.out::println);
    }

    /** Shows a value in the notebook: a matrix, a table, a chart, a drawing, an image, or its text. */
    public static void show(Object value) {
        here().kernel.display(Forms.of(value));
    }

    /**
     * Draws with the student's own functions and shows the result; says which exercise is missing
     * when one of them is not written yet.
     */
    public static void picture(Supplier<?> drawing) {
        MimeBundle drawn;
        try {
            drawn = Forms.of(drawing.get()); // some ask the student's functions while they paint
        } catch (RuntimeException e) {
            drawn = Forms.of(Unfinished.sentence(e).orElseThrow(() -> StudentFrames.only(e)));
        } catch (StackOverflowError e) {
            throw StudentFrames.only(e);
        }
        here().kernel.display(drawn);
    }

    /**
     * Draws curves while the student's own functions compute their points, one chart redrawn in place;
     * says which exercise is missing when one of them is not written yet.
     *
     * @param axes the chart before the first point
     * @param work adds points, and ends when the chart says that it was interrupted
     */
    public static void live(LineChart axes, Consumer<LiveChart> work) {
        LiveChart chart =
                new LiveChart(axes, new KernelScreen(here().kernel), InstantSource.system());
        try {
            work.accept(chart);
            chart.finish();
        } catch (RuntimeException e) {
            chart.giveWayTo(Unfinished.sentence(e).orElseThrow(() -> StudentFrames.only(e)));
        } catch (StackOverflowError e) {
            throw StudentFrames.only(e);
        }
    }

    /**
     * Trains a network while J and the accuracy after each epoch are drawn, redrawn in place.
     *
     * @param training trains, tells what it is given of each epoch, and says how it went
     * @return what the training returned
     */
    public static History watch(String title, Function<Consumer<Epoch>, History> training) {
        LiveTraining curves =
                new LiveTraining(title, new KernelScreen(here().kernel), InstantSource.system());
        try {
            History history = training.apply(curves);
            curves.finish(history);
            return history;
        } catch (RuntimeException | StackOverflowError e) {
            StudentFrames.only(e);
            throw e;
        }
    }

    /** A progress bar for work of so many steps, in the notebook. */
    public static ProgressBar progress(String title, int steps) {
        return new ProgressBar(
                title, steps, new KernelScreen(here().kernel), InstantSource.system());
    }

    /**
     * Checks one exercise and shows how it went.
     *
     * @param exercise its id, {@code hidden-delta}
     * @return the points, which nbgrader reads from the cell's value
     */
    public static int check(String exercise) {
        return here().checkAndShow(exercise);
    }

    private static Notebook here() {
        Notebook notebook = opened;
        if (notebook == null) {
            throw new IllegalStateException("Run the first cell of this notebook, then this one.");
        }
        return notebook;
    }

    private int checkAndShow(String exercise) {
        ExerciseChecks checks =
                lesson.exercise(exercise)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "This notebook has no exercise \"%s\"; it has %s."
                                                        .formatted(exercise, exercises())));
        Printed printed = new Printed();
        Verdict verdict =
                printed.during(
                        () ->
                                CheckRunner.run(
                                        checks,
                                        new EvaluatedCode(new Cells(kernel, declared), CALL_LIMIT),
                                        Seeds.NOTEBOOK));
        show(checks, verdict, printed);
        return verdict.points();
    }

    private void show(ExerciseChecks checks, Verdict verdict, Printed printed) {
        Outdated outdated = Outdated.of(checks, declared);
        Ungraded ungraded = Ungraded.of(checks, declared, lesson);
        Html html =
                Html.all(
                        outdated.html(),
                        VerdictHtml.of(verdict, checks.meaning()),
                        ungraded.html(),
                        printed.html());
        kernel.display(
                new MimeBundle(
                        Map.of(
                                "text/html",
                                html.toString(),
                                "text/plain",
                                outdated.text()
                                        + VerdictText.of(verdict, checks.meaning())
                                        + ungraded.text()
                                        + printed.text())));
    }

    private String exercises() {
        return lesson.exercises().stream()
                .map(ExerciseChecks::id)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Long work shows itself in the cell's output. */
    private record KernelScreen(Kernel kernel) implements Screen {

        @Override
        public String show(Picture picture) {
            return kernel.display(Forms.bundle(picture));
        }

        @Override
        public void update(String id, Picture picture) {
            kernel.update(id, Forms.bundle(picture));
        }
    }

    /** The notebook's own shell, as the checks see it. */
    private record Cells(Kernel kernel, Declared declarations) implements Evaluator {

        @Override
        public Object eval(String expression) throws Exception {
            return kernel.eval(expression);
        }
    }
}
