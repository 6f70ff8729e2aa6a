package annotebook.matrix;

import org.jspecify.annotations.Nullable;

/** The BLAS of this program, looked for once. */
final class PresentBlas {

    static final Blas BLAS;
    static final @Nullable String NOTICE;

    static {
        Blas found = new JavaBlas();
        String notice = null;
        try {
            found = OpenBlas.load();
        } catch (LinkageError e) {
            // No class, no library for this platform, or one that the system refuses: the sums are
            // the same in Java
            notice =
                    "OpenBLAS could not be loaded (%s): large matrices are multiplied in Java, which is slower."
                            .formatted(reason(e));
        }
        BLAS = found;
        NOTICE = notice;
    }

    private PresentBlas() {}

    /** What the system says, in a line and without the list of folders that it looked in. */
    static String reason(LinkageError e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason");
        return message.replaceFirst("( in java\\.library\\.path): .*", "$1");
    }
}
