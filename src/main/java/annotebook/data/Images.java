package annotebook.data;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Labelled images of one format, a byte a pixel and channel; never changes.
 *
 * <p>Image i, counted from 0, is row i of {@link #X()}. Bytes take an eighth of the memory that the
 * matrix does, so the matrix is made only when it is needed. Images taken or selected from others share
 * their bytes: a split or a sample costs 8 bytes an image, whatever its format.
 */
public final class Images {

    private final PixelBytes pixels; // shared with what was selected from here
    private final int[] slots; // image i is in slot slots[i] of the pixels
    private final int[] labels;
    private final List<String> classNames;

    /**
     * The images whose pixels stand one image after the other, each channel by channel and row by row.
     *
     * @throws IllegalArgumentException if there are not {@code format.size()} pixels for each label, a
     *     pixel is above {@code format.brightest()}, or a label has no class name
     */
    public Images(ImageFormat format, byte[] pixels, int[] labels, List<String> classNames) {
        this(new PixelBytes(format, pixels.clone()), labels.clone(), classNames);
    }

    /** The images of all slots, without a copy of bytes or labels. */
    Images(PixelBytes pixels, int[] labels, List<String> classNames) {
        this(pixels, IntStream.range(0, labels.length).toArray(), labels, classNames);
        requireSlots(pixels, labels.length);
        requireAtMost(classNames.size() - 1, labels);
    }

    private Images(PixelBytes pixels, int[] slots, int[] labels, List<String> classNames) {
        this.pixels = pixels;
        this.slots = slots;
        this.labels = labels;
        this.classNames = List.copyOf(classNames);
    }

    /** How many images there are; m, the rows of X. */
    public int count() {
        return labels.length;
    }

    /** Pixels across. */
    public int width() {
        return format().width();
    }

    /** Pixels down. */
    public int height() {
        return format().height();
    }

    /** Colour channels: 1 for grey, 3 for red, green and blue. */
    public int channels() {
        return format().channels();
    }

    /** The format that all the images share. */
    public ImageFormat format() {
        return pixels.format();
    }

    /**
     * The class of image i, from 0 to the number of class names less 1.
     *
     * @throws IndexOutOfBoundsException if there is no image i
     */
    public int label(int image) {
        return labels[checked(image)];
    }

    /** The class of every image, in order; a copy. */
    public int[] labels() {
        return labels.clone();
    }

    /** The names of the classes; the label is the index. */
    public List<String> classNames() {
        return classNames;
    }

    /**
     * The name of the class of image i, such as {@code "frog"}.
     *
     * @throws IndexOutOfBoundsException if there is no image i
     */
    public String className(int image) {
        return classNames.get(label(image));
    }

    /** The pixels of all images, one image after the other, as {@link #Images} takes them; a copy. */
    public byte[] pixels() {
        int size = format().size();
        byte[] copy = new byte[Math.multiplyExact(count(), size)];
        for (int i = 0; i < count(); i++) {
            System.arraycopy(bytes(), offset(i), copy, i * size, size);
        }
        return copy;
    }

    /**
     * One pixel as it is stored, from 0 to {@code format().brightest()}; row 0 is the top, column 0 the left.
     *
     * @throws IndexOutOfBoundsException if there is no such image, row, column or channel
     */
    public int pixel(int image, int row, int column, int channel) {
        Objects.checkIndex(row, height());
        Objects.checkIndex(column, width());
        Objects.checkIndex(channel, channels());
        return pixels.at(slot(image), format().index(row, column, channel));
    }

    /**
     * x, image i as a vector of n numbers from 0 to 1; n = width · height · channels.
     *
     * @throws IndexOutOfBoundsException if there is no image i
     */
    public RealVector x(int image) {
        return new ArrayRealVector(scaled(image), false);
    }

    /** X, every image as a row of numbers from 0 to 1; m x n, with n = width · height · channels; at least one image. */
    public RealMatrix X() {
        return new Array2DRowRealMatrix(
                IntStream.range(0, count()).mapToObj(this::scaled).toArray(double[][]::new), false);
    }

    /**
     * The first {@code count} images.
     *
     * @throws IllegalArgumentException if count is below 0, or there are fewer images
     */
    public Images take(int count) {
        if (count < 0 || count > count()) {
            throw new IllegalArgumentException(
                    "take: %d images, wanted 0 to %d".formatted(count, count()));
        }
        return select(IntStream.range(0, count).toArray());
    }

    /**
     * The images at these places, in the order given; a place may be named twice.
     *
     * @throws IndexOutOfBoundsException if a place has no image
     */
    public Images select(int... images) {
        return new Images(
                pixels,
                Arrays.stream(images).map(this::slot).toArray(),
                Arrays.stream(images).map(this::label).toArray(),
                classNames);
    }

    /** The images whose label is one of these, in their order here; empty if there are none. */
    public Images ofClasses(int... classes) {
        return select(
                IntStream.range(0, count())
                        .filter(i -> Arrays.stream(classes).anyMatch(c -> c == labels[i]))
                        .toArray());
    }

    /** The set in words: {@code 1797 images of 8 x 8, 1 channel, 10 classes}. */
    @Override
    public String toString() {
        return "%d images of %d x %d, %d channel%s, %d classes"
                .formatted(
                        count(),
                        width(),
                        height(),
                        channels(),
                        channels() == 1 ? "" : "s",
                        classNames.size());
    }

    /** The bytes that these images are in; not to be written to. */
    byte[] bytes() {
        return pixels.bytes();
    }

    /** Where image i begins in {@link #bytes()}. */
    int offset(int image) {
        return pixels.offset(slot(image));
    }

    private double[] scaled(int image) {
        int slot = slot(image);
        return IntStream.range(0, format().size())
                .mapToDouble(j -> pixels.at(slot, j) / (double) format().brightest())
                .toArray();
    }

    private int slot(int image) {
        return slots[checked(image)];
    }

    private int checked(int image) {
        if (image < 0 || image >= count()) {
            throw new IndexOutOfBoundsException(
                    "image %d, wanted 0 to %d".formatted(image, count() - 1));
        }
        return image;
    }

    private static void requireSlots(PixelBytes pixels, int labels) {
        int size = pixels.format().size();
        if ((long) labels * size != pixels.bytes().length) {
            throw new IllegalArgumentException(
                    "images: %d pixels, wanted %d labels of %d each"
                            .formatted(pixels.bytes().length, labels, size));
        }
    }

    private static void requireAtMost(int largest, int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] < 0 || labels[i] > largest) {
                throw new IllegalArgumentException(
                        "images: image %d has label %d, wanted 0 to %d"
                                .formatted(i, labels[i], largest));
            }
        }
    }
}
