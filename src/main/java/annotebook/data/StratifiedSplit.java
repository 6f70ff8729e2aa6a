package annotebook.data;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Labelled images in two parts, drawn so that every class has the same share of both, to within one
 * image.
 *
 * <p>Each image is in one of the parts, in the order of the whole. The parts share the bytes of the
 * whole.
 *
 * @param training what a network learns from
 * @param validation what the network is chosen by
 */
public record StratifiedSplit(Images training, Images validation) {

    /**
     * Draws this share of every class for validation; the rest is for training.
     *
     * @param share above 0 and below 1
     * @throws IllegalArgumentException if the share is not, if there are fewer than 2 images, or if a class
     *     would have no image in one of the parts
     */
    public static StratifiedSplit ofShare(Images images, double share, RandomGenerator random) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException(
                    "StratifiedSplit: share must be > 0 and < 1, got " + share + ".");
        }
        if (images.count() < 2) {
            throw new IllegalArgumentException(
                    "StratifiedSplit: " + images.count() + " images, wanted at least 2.");
        }
        int[] counts = counts(images);
        int[] quotas = Apportionment.of(counts, share);
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0 && (quotas[c] == 0 || quotas[c] == counts[c])) {
                throw new IllegalArgumentException(
                        "StratifiedSplit: of the %d images of class %d (%s) %d would be for validation, wanted at least 1 in each part. Take another share, or leave the class out."
                                .formatted(counts[c], c, images.classNames().get(c), quotas[c]));
            }
        }
        return draw(images, quotas, random);
    }

    /**
     * Draws this many images for validation, from each class its share; the rest is for training.
     *
     * @param validation how many, at least 1 and fewer than there are
     * @throws IllegalArgumentException if it is not, or if a class would have no image in one of the parts
     */
    public static StratifiedSplit ofCount(Images images, int validation, RandomGenerator random) {
        if (validation < 1 || validation >= images.count()) {
            throw new IllegalArgumentException(
                    "StratifiedSplit: validation must be >= 1 and < %d, the number of images, got %d."
                            .formatted(images.count(), validation));
        }
        return ofShare(images, validation / (double) images.count(), random);
    }

    private static int[] counts(Images images) {
        int[] counts = new int[images.classNames().size()];
        for (int i = 0; i < images.count(); i++) {
            counts[images.label(i)]++;
        }
        return counts;
    }

    private static StratifiedSplit draw(Images images, int[] quotas, RandomGenerator random) {
        Order order = new Order(images.count(), random);
        order.shuffle();
        boolean[] isDrawn = new boolean[images.count()];
        for (int position = 0; position < order.size(); position++) {
            int image = order.at(position);
            if (quotas[images.label(image)]-- > 0) {
                isDrawn[image] = true;
            }
        }
        return new StratifiedSplit(
                images.select(where(isDrawn, false)), images.select(where(isDrawn, true)));
    }

    private static int[] where(boolean[] flags, boolean wanted) {
        return IntStream.range(0, flags.length).filter(i -> flags[i] == wanted).toArray();
    }
}
