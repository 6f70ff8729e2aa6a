package annotebook.bench;

import annotebook.matrix.DenseMatrix;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.BlockRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Products a second, of {@link RealMatrix#multiply} as a notebook calls it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ProductBenchmark {

    private static final int SEED = 1986;

    private final double[][] batch = uniform(128, 3072);
    private final double[][] weights = uniform(3072, 512);
    private final double[][] fourByFour = uniform(4, 4);
    private final double[][] fourBySixteen = uniform(4, 16);

    private final RealMatrix denseA = DenseMatrix.of(new Array2DRowRealMatrix(batch));
    private final RealMatrix denseB = DenseMatrix.of(new Array2DRowRealMatrix(weights));
    private final RealMatrix blockA = new BlockRealMatrix(batch);
    private final RealMatrix blockB = new BlockRealMatrix(weights);
    private final RealMatrix smallDenseA = DenseMatrix.of(new Array2DRowRealMatrix(fourByFour));
    private final RealMatrix smallDenseB = DenseMatrix.of(new Array2DRowRealMatrix(fourBySixteen));
    private final RealMatrix smallArrayA = new Array2DRowRealMatrix(fourByFour);
    private final RealMatrix smallArrayB = new Array2DRowRealMatrix(fourBySixteen);

    /** 128x3072 by 3072x512 in ours. */
    @Benchmark
    public RealMatrix largeDense() {
        return denseA.multiply(denseB);
    }

    /** 128x3072 by 3072x512 in the matrix that Commons Math has for large ones. */
    @Benchmark
    public RealMatrix largeBlock() {
        return blockA.multiply(blockB);
    }

    /** 4x4 by 4x16 in ours. */
    @Benchmark
    public RealMatrix smallDense() {
        return smallDenseA.multiply(smallDenseB);
    }

    /** 4x4 by 4x16 in the matrix that Commons Math has for small ones. */
    @Benchmark
    public RealMatrix smallArray() {
        return smallArrayA.multiply(smallArrayB);
    }

    private static double[][] uniform(int rows, int cols) {
        Random random = new Random(SEED);
        double[][] entries = new double[rows][];
        for (int i = 0; i < rows; i++) {
            entries[i] = random.doubles(cols).toArray();
        }
        return entries;
    }
}
