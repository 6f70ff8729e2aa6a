package annotebook.exercises.nb10_cifar10;

import annotebook.checks.Expression;
import annotebook.checks.Values;
import annotebook.data.Images;
import annotebook.training.Budget;
import java.util.List;

/** The arguments of {@code trainBest}, which are made where the student's code runs. */
public final class SentTraining {

    private static final String READER = "annotebook.data.Cifar10Reader";

    /** Images of CIFAR-10's format from a byte a pixel and channel, and their labels. */
    private static final String OF_BYTES =
            "new annotebook.data.Images(%s.FORMAT, (byte[]) v[0], (int[]) v[1], %s.CLASS_NAMES)"
                    .formatted(READER, READER);

    /** The images from one place to before another in the files of the data folder, in their order. */
    private static final String OF_FILES =
            """
            %s.read(java.util.stream.Stream.of(((String) v[0]).split("\\n")).map(annotebook.data.DataFolder.find().path()::resolve).toList())\
            .select(java.util.stream.IntStream.range((Integer) v[1], (Integer) v[2]).toArray())"""
                    .formatted(READER);

    private static final String BUDGET =
            "new annotebook.training.Budget((Double) v[0], ((Double) v[1]).longValue())";

    private SentTraining() {}

    /** These images, pixel by pixel; at most 4,000 or so fit into one call. */
    public static Expression images(Images images) {
        return new Expression(OF_BYTES, images.pixels(), images.labels(), told(images.count()));
    }

    /**
     * Images that lie in the data folder where the student's code runs.
     *
     * @param files their names there, one after the other
     * @param from the first image, counted from 0 over all files
     * @param to the one after the last
     */
    public static Expression images(List<String> files, int from, int to) {
        return new Expression(OF_FILES, String.join("\n", files), from, to, told(to - from));
    }

    /** This budget. */
    public static Expression budget(Budget budget) {
        return new Expression(
                BUDGET,
                budget.seconds(),
                (double) budget.parameters(),
                "%s s and %,d parameters"
                        .formatted(Values.show(budget.seconds()), budget.parameters()));
    }

    private static String told(int images) {
        return "%,d images".formatted(images);
    }
}
