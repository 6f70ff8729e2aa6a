package annotebook.data;

/**
 * The bytes of many images of one format, slot after slot: slot s begins at byte s · size.
 *
 * <p>Several {@link Images} share one of these, so nothing may write to the bytes.
 */
final class PixelBytes {

    private final ImageFormat format;
    private final byte[] bytes;

    /**
     * Takes over the bytes of whole images, each channel by channel and row by row, without a copy.
     *
     * @throws IllegalArgumentException if one of them is above {@code format.brightest()}
     */
    PixelBytes(ImageFormat format, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) > format.brightest()) {
                throw new IllegalArgumentException(
                        "images: number %d of the pixels is %d, wanted 0 to %d"
                                .formatted(i, Byte.toUnsignedInt(bytes[i]), format.brightest()));
            }
        }
        this.format = format;
        this.bytes = bytes;
    }

    /** What the images have in common. */
    ImageFormat format() {
        return format;
    }

    /** The bytes themselves. */
    byte[] bytes() {
        return bytes;
    }

    /** Where a slot begins. */
    int offset(int slot) {
        return slot * format.size();
    }

    /** One number, from 0 to {@code format.brightest()}. */
    int at(int slot, int index) {
        return Byte.toUnsignedInt(bytes[offset(slot) + index]);
    }
}
