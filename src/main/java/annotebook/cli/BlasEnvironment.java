package annotebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The environment variable that has OpenBLAS use all of an AMD processor.
 *
 * <p>OpenBLAS 0.3.30 knows the AMD processors with AVX-512 (Zen 4 and 5) only as far as AVX2; the
 * routines that it has for Intel's Skylake-X run on them. It looks when its library loads, so the
 * variable must be there before the JVM starts.
 */
public final class BlasEnvironment {

    private static final String VARIABLE = "OPENBLAS_CORETYPE";
    private static final String AVX512_CORE = "SkylakeX";
    private static final Set<String> NEEDED =
            Set.of("avx512f", "avx512dq", "avx512cd", "avx512bw", "avx512vl");

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    private BlasEnvironment() {}

    /** Sets the variable on Linux x86-64 where it helps; the user's own value stays. */
    public static void apply(Map<String, String> environment) {
        if (isLinuxOnX86() && Files.isReadable(CPU_INFO)) {
            try {
                apply(environment, Files.readAllLines(CPU_INFO));
            } catch (IOException e) {
                // no such file here: OpenBLAS chooses by itself
            }
        }
    }

    static void apply(Map<String, String> environment, List<String> cpuInfo) {
        boolean amd = field("vendor_id", cpuInfo).filter("AuthenticAMD"::equals).isPresent();
        if (amd && flags(cpuInfo).containsAll(NEEDED)) {
            environment.putIfAbsent(VARIABLE, AVX512_CORE);
        }
    }

    private static Set<String> flags(List<String> cpuInfo) {
        return new HashSet<>(Arrays.asList(field("flags", cpuInfo).orElse("").split(" ")));
    }

    /** The field of the first processor; the file writes {@code name<tab>: value}. */
    private static Optional<String> field(String name, List<String> cpuInfo) {
        return cpuInfo.stream()
                .map(line -> line.split(":", 2))
                .filter(parts -> parts.length == 2 && parts[0].strip().equals(name))
                .map(parts -> parts[1].strip())
                .findFirst();
    }

    private static boolean isLinuxOnX86() {
        return System.getProperty("os.name", "").equals("Linux")
                && System.getProperty("os.arch", "").equals("amd64");
    }
}
