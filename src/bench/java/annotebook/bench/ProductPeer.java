package annotebook.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link ProductBenchmark} by JMH and says what it measured. */
final class ProductPeer {

    private static final String LARGE = "product 128x3072 by 3072x512";
    private static final String SMALL = "product 4x4 by 4x16";

    private ProductPeer() {}

    public static void main(String[] args) throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include(ProductBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .build();
        for (RunResult run : new Runner(options).run()) {
            double perSecond = run.getPrimaryResult().getScore();
            System.out.println(named(run.getPrimaryResult().getLabel(), perSecond));
        }
    }

    private static Result named(String benchmark, double perSecond) {
        return switch (benchmark) {
            case "largeDense" -> new Result(LARGE, Result.OURS, perSecond);
            case "largeBlock" -> new Result(LARGE, "BlockRealMatrix", perSecond);
            case "smallDense" -> new Result(SMALL, Result.OURS, perSecond);
            case "smallArray" -> new Result(SMALL, "Array2DRowRealMatrix", perSecond);
            default -> throw new AssertionError(benchmark);
        };
    }
}
