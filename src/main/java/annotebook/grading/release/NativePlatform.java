package annotebook.grading.release;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A system that the kit has OpenBLAS for, under the name that JavaCPP and Maven give it. */
public enum NativePlatform {
    /** Linux on Intel and AMD. */
    LINUX_X86_64("linux-x86_64"),
    /** Linux on ARM. */
    LINUX_ARM64("linux-arm64"),
    /** macOS on Apple's processors. */
    MACOSX_ARM64("macosx-arm64"),
    /** macOS on Intel. */
    MACOSX_X86_64("macosx-x86_64"),
    /** Windows on Intel and AMD. */
    WINDOWS_X86_64("windows-x86_64");

    private final String id;

    NativePlatform(String id) {
        this.id = id;
    }

    /** The platform of this name, {@code linux-x86_64}. */
    public static Optional<NativePlatform> named(String id) {
        return Arrays.stream(values()).filter(platform -> platform.id.equals(id)).findFirst();
    }

    /** The names of all, for a reader. */
    public static String names() {
        return Arrays.stream(values()).map(NativePlatform::id).collect(Collectors.joining(", "));
    }

    /** Its name. */
    public String id() {
        return id;
    }
}
