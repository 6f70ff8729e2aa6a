package annotebook.grading.release;

import annotebook.files.Archive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * OpenBLAS as it is for some platforms: the native files that a jar must carry.
 *
 * <p>Of everything that Bytedeco packs, these are BLAS without LAPACK, the parts of the Fortran runtime that it
 * needs, and JavaCPP's own library; the shading in {@code pom.xml} chooses the same.
 *
 * @param files their paths within a jar, and their contents
 */
public record NativeLibrary(SortedMap<String, byte[]> files) {

    /** The library of no platform: all is computed in Java. */
    public static final NativeLibrary NONE = new NativeLibrary(new TreeMap<>());

    private static final String ROOT = "org/bytedeco/";
    private static final String PLATFORM = "(?<platform>\\w+-\\w+)/";
    private static final Pattern JAVACPP =
            Pattern.compile(ROOT + "javacpp/" + PLATFORM + "[^/]+\\.(so|dylib|dll)");
    private static final Pattern OPENBLAS =
            Pattern.compile(
                    ROOT
                            + "openblas/"
                            + PLATFORM
                            + "(libopenblas\\.[^/]+|(lib)?jniopenblas_nolapack\\.(so|dylib|dll)"
                            + "|libgfortran\\.(so\\.5|5\\.dylib)|(libquadmath|libgcc_s)\\.[^/]+)");

    /** Keeps the files as they are now. */
    public NativeLibrary {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** What a jar, of the kit or of Bytedeco, carries. */
    public static NativeLibrary in(Path jar) throws IOException {
        return new NativeLibrary(Archive.read(jar, NativeLibrary::isPart));
    }

    /** Whether a file of a jar is one of these. */
    static boolean isPart(String path) {
        return JAVACPP.matcher(path).matches() || OPENBLAS.matcher(path).matches();
    }

    /** The platforms that it is complete for. */
    public Set<NativePlatform> platforms() {
        Set<NativePlatform> complete = EnumSet.noneOf(NativePlatform.class);
        Arrays.stream(NativePlatform.values())
                .filter(platform -> has(JAVACPP, platform) && has(OPENBLAS, platform))
                .forEach(complete::add);
        return complete;
    }

    /** The part of it for these platforms. */
    public NativeLibrary only(Collection<NativePlatform> platforms) {
        SortedMap<String, byte[]> chosen = new TreeMap<>(files);
        chosen.keySet().removeIf(path -> platforms.stream().noneMatch(each -> isOf(each, path)));
        return new NativeLibrary(chosen);
    }

    /** This and another library in one. */
    public NativeLibrary with(NativeLibrary other) {
        SortedMap<String, byte[]> both = new TreeMap<>(files);
        both.putAll(other.files);
        return new NativeLibrary(both);
    }

    private boolean has(Pattern part, NativePlatform platform) {
        return files.keySet().stream().anyMatch(path -> isOf(platform, part.matcher(path)));
    }

    private static boolean isOf(NativePlatform platform, String path) {
        return isOf(platform, JAVACPP.matcher(path)) || isOf(platform, OPENBLAS.matcher(path));
    }

    private static boolean isOf(NativePlatform platform, Matcher path) {
        return path.matches() && path.group("platform").equals(platform.id());
    }
}
