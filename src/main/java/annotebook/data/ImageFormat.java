package annotebook.data;

/**
 * What all images of a set have in common: pixels across, pixels down, colour channels (1 grey, 3
 * red, green and blue), and the byte that stands for full intensity (16 for the digits, 255 for
 * CIFAR-10).
 */
public record ImageFormat(int width, int height, int channels, int brightest) {

    /** Refuses sizes below 1 and a brightest value outside 1 to 255. */
    public ImageFormat {
        if (width < 1 || height < 1 || channels < 1 || brightest < 1 || brightest > 255) {
            throw new IllegalArgumentException(
                    "image format: %d x %d, %d channels, brightest %d; each must be at least 1, brightest at most 255"
                            .formatted(width, height, channels, brightest));
        }
    }

    /** Numbers in one image: width · height · channels; n, the columns of X. */
    public int size() {
        return width * height * channels;
    }

    /** Where a pixel is in an image: channel after channel, each row by row from the top. */
    int index(int row, int column, int channel) {
        return (channel * height + row) * width + column;
    }
}
