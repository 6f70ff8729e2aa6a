package annotebook.data;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Training examples that are a little different each time they are read: shifted, mirrored, turned.
 *
 * <p>An image is moved first and standardised then, pixel by pixel with the mean and deviation of the place
 * where it arrives, as a photograph taken a step aside would be; pixels from beyond an edge are 0, the mean.
 * Labels and targets stay as they are. Nothing is allocated; one thread at a time may read, and the same seed
 * gives the same images if they are read in the same order.
 */
public final class ExpandedExamples implements Examples {

    private final ImageExamples examples;
    private final List<Expansion> expansions;
    private final RandomGenerator random;
    private final Motion motion = new Motion();
    private final PixelCopy copy;
    private final BilinearInterpolation interpolation;

    /**
     * The examples with these expansions, applied in order, each with draws of its own.
     *
     * @param examples for training; validation and test images are better left alone
     * @param random the only source of randomness; it moves on with every example read
     */
    public ExpandedExamples(
            ImageExamples examples, List<? extends Expansion> expansions, RandomGenerator random) {
        this.examples = examples;
        this.expansions = List.copyOf(expansions);
        this.random = random;
        this.copy = new PixelCopy(examples.images(), examples.standardizer());
        this.interpolation = new BilinearInterpolation(examples.images(), examples.standardizer());
    }

    @Override
    public int size() {
        return examples.size();
    }

    @Override
    public int inputs() {
        return examples.inputs();
    }

    @Override
    public int outputs() {
        return examples.outputs();
    }

    @Override
    public void input(int example, double[] x) {
        motion.reset();
        for (int i = 0; i < expansions.size(); i++) {
            expansions.get(i).move(motion, random);
        }
        if (motion.isWhole()) {
            copy.write(example, motion, x);
        } else {
            interpolation.write(example, motion, x);
        }
    }

    @Override
    public void target(int example, double[] y) {
        examples.target(example, y);
    }

    @Override
    public int label(int example) {
        return examples.label(example);
    }
}
