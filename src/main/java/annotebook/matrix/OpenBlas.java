package annotebook.matrix;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;

/** OpenBLAS, through the bindings of JavaCPP; loading this class needs them. */
final class OpenBlas implements Blas {

    private static final int ROW_MAJOR = openblas_nolapack.CblasRowMajor;

    /** Where JavaCPP sends its warnings. */
    private static final String LOGGER = "org.bytedeco.javacpp.logger";

    private OpenBlas() {}

    /**
     * Loads the native library; the first time on a machine it is unpacked into JavaCPP's cache.
     *
     * @throws LinkageError if there is none for this platform
     */
    static OpenBlas load() {
        if (System.getProperty(LOGGER) == null) {
            System.setProperty(LOGGER, "slf4j"); // or it writes to standard error
        }
        Loader.load(openblas_nolapack.class);
        // The threads are those of Team, which share the processors with other programs
        org.bytedeco.openblas.presets.openblas_nolapack.blas_set_num_threads(1);
        return new OpenBlas();
    }

    /** Where JavaCPP has unpacked its own library and OpenBLAS. */
    static Set<Path> folders() {
        Set<Path> folders = new LinkedHashSet<>();
        for (Class<?> library : List.of(Loader.class, openblas_nolapack.class)) {
            String file = Loader.load(library);
            Path folder = file == null ? null : Path.of(file).getParent();
            if (folder != null) {
                folders.add(folder);
            }
        }
        return folders;
    }

    @Override
    public String name() {
        return openblas_nolapack.OPENBLAS_VERSION.strip();
    }

    @Override
    public void multiply(Product product, double alpha, double beta) {
        if (product.C() instanceof DoubleBlock C) {
            doubles(product, C, alpha, beta);
        } else if (product.C() instanceof FloatBlock C) {
            floats(product, C, (float) alpha, (float) beta);
        }
    }

    @Override
    public void add(double c, Block A, Block B) {
        if (A instanceof DoubleBlock a && B instanceof DoubleBlock b) {
            openblas_nolapack.cblas_daxpy(a.entries(), c, a.buffer(), 1, b.buffer(), 1);
        } else if (A instanceof FloatBlock a && B instanceof FloatBlock b) {
            openblas_nolapack.cblas_saxpy(a.entries(), (float) c, a.buffer(), 1, b.buffer(), 1);
        }
    }

    @Override
    public void scale(double c, Block A) {
        if (A instanceof DoubleBlock a) {
            openblas_nolapack.cblas_dscal(a.entries(), c, a.buffer(), 1);
        } else if (A instanceof FloatBlock a) {
            openblas_nolapack.cblas_sscal(a.entries(), (float) c, a.buffer(), 1);
        }
    }

    private static void doubles(Product product, DoubleBlock C, double alpha, double beta) {
        DoubleBlock A = (DoubleBlock) product.A();
        DoubleBlock B = (DoubleBlock) product.B();
        openblas_nolapack.cblas_dgemm(
                ROW_MAJOR,
                order(A),
                order(B),
                C.rows(),
                C.cols(),
                A.cols(),
                alpha,
                A.buffer(),
                A.stride(),
                B.buffer(),
                B.stride(),
                beta,
                C.buffer(),
                C.stride());
    }

    private static void floats(Product product, FloatBlock C, float alpha, float beta) {
        FloatBlock A = (FloatBlock) product.A();
        FloatBlock B = (FloatBlock) product.B();
        openblas_nolapack.cblas_sgemm(
                ROW_MAJOR,
                order(A),
                order(B),
                C.rows(),
                C.cols(),
                A.cols(),
                alpha,
                A.buffer(),
                A.stride(),
                B.buffer(),
                B.stride(),
                beta,
                C.buffer(),
                C.stride());
    }

    private static int order(Block block) {
        return block.isTransposed() ? openblas_nolapack.CblasTrans : openblas_nolapack.CblasNoTrans;
    }
}
