package annotebook.matrix;

/**
 * Memory outside the heap for products of heap matrices, kept from one to the next.
 *
 * <p>BLAS reaches arrays of the heap only through copies. Made by all threads into memory that is there
 * already, they cost a fraction of a large product.
 */
final class Staging {

    private static final Staging SHARED = new Staging();

    private DoubleBlock leftMemory = DoubleBlock.zeros(1, 1);
    private DoubleBlock rightMemory = DoubleBlock.zeros(1, 1);
    private DoubleBlock productMemory = DoubleBlock.zeros(1, 1);

    static Staging shared() {
        return SHARED;
    }

    /** Whether a matrix of this many entries is below 2 GiB, the limit of memory outside the heap. */
    static boolean holds(int entries) {
        return entries <= Integer.MAX_VALUE / Double.BYTES;
    }

    /** C := A B, for m x n by n x p; each array holds its rows one after the other. */
    synchronized void multiply(DoubleBlock A, DoubleBlock B, DoubleBlock C) {
        leftMemory = leftMemory.grown(A.entries());
        rightMemory = rightMemory.grown(B.entries());
        productMemory = productMemory.grown(C.entries());
        DoubleBlock left = leftMemory.shaped(A.view());
        DoubleBlock right = rightMemory.shaped(B.view());
        DoubleBlock product = productMemory.shaped(C.view());
        copy(A, left);
        copy(B, right);
        new Product(product, left, right).compute();
        copy(product, C);
    }

    private static void copy(DoubleBlock from, DoubleBlock to) {
        Team team = Team.present();
        team.run(
                part ->
                        to.copyEntries(
                                from,
                                team.start(part, from.entries()),
                                team.start(part + 1, from.entries())));
    }
}
