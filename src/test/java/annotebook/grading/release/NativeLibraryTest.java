package annotebook.grading.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.files.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NativeLibraryTest {

    private static final String LINUX = "org/bytedeco/openblas/linux-x86_64/libopenblas.so.0";
    private static final String LINUX_JAVACPP =
            "org/bytedeco/javacpp/linux-x86_64/libjnijavacpp.so";
    private static final String MAC = "org/bytedeco/openblas/macosx-arm64/libopenblas.0.dylib";

    /** The names in Bytedeco's jars of OpenBLAS 0.3.30 and JavaCPP 1.5.12. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                LINUX,
                LINUX_JAVACPP,
                MAC,
                "org/bytedeco/openblas/linux-arm64/libjniopenblas_nolapack.so",
                "org/bytedeco/openblas/linux-arm64/libgfortran.so.5",
                "org/bytedeco/openblas/linux-x86_64/libquadmath.so.0",
                "org/bytedeco/openblas/linux-x86_64/libgcc_s.so.1",
                "org/bytedeco/openblas/macosx-x86_64/libjniopenblas_nolapack.dylib",
                "org/bytedeco/openblas/macosx-x86_64/libgfortran.5.dylib",
                "org/bytedeco/openblas/macosx-x86_64/libgcc_s.1.1.dylib",
                "org/bytedeco/openblas/windows-x86_64/libopenblas.dll",
                "org/bytedeco/openblas/windows-x86_64/jniopenblas_nolapack.dll",
                "org/bytedeco/javacpp/windows-x86_64/jnijavacpp.dll",
                "org/bytedeco/javacpp/windows-x86_64/vcruntime140.dll",
                "org/bytedeco/javacpp/macosx-arm64/libjnijavacpp.dylib"
            })
    void whatBlasNeedsIsPart(String path) {
        assertTrue(NativeLibrary.isPart(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/bytedeco/openblas/linux-x86_64/libjniopenblas.so",
                "org/bytedeco/openblas/linux-x86_64/libjniopenblas_full.so",
                "org/bytedeco/openblas/linux-x86_64/include/cblas.h",
                "org/bytedeco/openblas/linux-x86_64/lib/pkgconfig/openblas.pc",
                "org/bytedeco/openblas/macosx-arm64/libgfortran.dylib",
                "org/bytedeco/openblas/windows-x86_64/jniopenblas_nolapack.obj",
                "org/bytedeco/openblas/windows-x86_64/jniopenblas_nolapack.lib",
                "org/bytedeco/openblas/windows-x86_64/lib/openblas.lib",
                "org/bytedeco/openblas/global/openblas_nolapack.class",
                "org/bytedeco/javacpp/properties/linux-x86_64.properties",
                "annotebook/Notebook.class"
            })
    void nothingElseIsPart(String path) {
        assertFalse(NativeLibrary.isPart(path));
    }

    @Test
    void aPlatformNeedsBothLibraries() {
        assertEquals(Set.of(), library(LINUX, MAC).platforms());
        assertEquals(Set.of(), library(LINUX_JAVACPP).platforms());
        assertEquals(
                Set.of(NativePlatform.LINUX_X86_64),
                library(LINUX, LINUX_JAVACPP, MAC).platforms());
    }

    @Test
    void onlyTheNamedPlatformsAreKept() {
        NativeLibrary both = library(LINUX, LINUX_JAVACPP).with(library(MAC));
        assertEquals(Set.of(LINUX, LINUX_JAVACPP, MAC), both.files().keySet());
        assertEquals(Set.of(MAC), both.only(List.of(NativePlatform.MACOSX_ARM64)).files().keySet());
        assertEquals(Set.of(), both.only(List.of()).files().keySet());
    }

    @Test
    void isReadFromAJarWithoutTheRest(@TempDir Path folder) throws IOException {
        SortedMap<String, byte[]> jar = new TreeMap<>(library(LINUX).files());
        jar.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n".getBytes(UTF_8));
        Path file = Files.write(folder.resolve("openblas.jar"), Archive.write(jar));
        assertEquals(Set.of(LINUX), NativeLibrary.in(file).files().keySet());
    }

    static NativeLibrary library(String... paths) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String path : paths) {
            files.put(path, path.getBytes(UTF_8));
        }
        return new NativeLibrary(files);
    }
}
