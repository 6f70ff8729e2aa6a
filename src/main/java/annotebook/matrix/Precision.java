package annotebook.matrix;

/** How many digits a {@link Block} keeps of each number. */
public enum Precision {
    /** 64 bits, about 16 digits: the precision of every Commons Math matrix. */
    DOUBLE(Double.BYTES),
    /** 32 bits, about 7 digits: half the memory, and products twice as fast. */
    SINGLE(Float.BYTES);

    private final int bytes;

    Precision(int bytes) {
        this.bytes = bytes;
    }

    /** The bytes that one number takes. */
    public int bytes() {
        return bytes;
    }
}
