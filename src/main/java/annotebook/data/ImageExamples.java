package annotebook.data;

import java.util.Arrays;

/**
 * Images as examples: kept as bytes, standardised one at a time as they are read.
 *
 * <p>x has a number for every pixel and channel, in the order of {@link Images#X()}; y is one-hot, K the
 * number of class names. Reading changes nothing, so several threads may read at once.
 */
public final class ImageExamples implements Examples {

    private final Images images;
    private final Standardizer standardizer;

    /**
     * The examples of some images.
     *
     * @param standardizer fitted on the training images, which may be other images
     * @throws IllegalArgumentException if there are no images, or they are not of the format that the
     *     standardiser was fitted on
     */
    public ImageExamples(Images images, Standardizer standardizer) {
        if (images.count() == 0) {
            throw new IllegalArgumentException("ImageExamples: 0 images, wanted at least 1.");
        }
        if (!images.format().equals(standardizer.format())) {
            throw new IllegalArgumentException(
                    "ImageExamples: images are %s, the standardizer was fitted on %s. Fit it on training images of the same kind."
                            .formatted(images.format(), standardizer.format()));
        }
        this.images = images;
        this.standardizer = standardizer;
    }

    @Override
    public int size() {
        return images.count();
    }

    @Override
    public int inputs() {
        return images.format().size();
    }

    @Override
    public int outputs() {
        return images.classNames().size();
    }

    @Override
    public void input(int example, double[] x) {
        standardizer.standardize(images.bytes(), images.offset(example), x);
    }

    @Override
    public void target(int example, double[] y) {
        Arrays.fill(y, 0, outputs(), 0);
        y[label(example)] = 1;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public int label(int example) {
        return images.label(example);
    }

    /** The images themselves. */
    public Images images() {
        return images;
    }

    /** What standardises them. */
    public Standardizer standardizer() {
        return standardizer;
    }
}
