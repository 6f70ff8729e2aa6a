package annotebook.files;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts in a class file's constant pool: every name it knows and every string it holds. */
public final class ClassConstants {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    private ClassConstants() {}

    /**
     * Reads the constant pool (JVMS 4.4).
     *
     * @throws IOException when these bytes are not a class file
     */
    public static List<String> texts(byte[] classFile) throws IOException {
        List<String> texts = new ArrayList<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        if (in.readInt() != MAGIC) {
            throw new IOException("no class file");
        }
        in.readInt(); // the versions
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                texts.add(in.readUTF());
            } else {
                in.skipNBytes(size(tag));
            }
            if (tag == LONG || tag == DOUBLE) {
                i++; // they take two places
            }
        }
        return texts;
    }

    private static int size(int tag) throws IOException {
        return switch (tag) {
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case LONG, DOUBLE -> 8;
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            default -> throw new IOException("no class file: constant of kind " + tag);
        };
    }
}
