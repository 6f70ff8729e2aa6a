package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlasEnvironmentTest {

    private static final String ZEN_4 = "fpu sse2 avx2 avx512f avx512dq avx512cd avx512bw avx512vl";

    @Test
    void anAmdProcessorWithAllOfAvx512GetsItsRoutines() {
        assertEquals(Map.of("OPENBLAS_CORETYPE", "SkylakeX"), after(Map.of(), amd(ZEN_4)));
    }

    @Test
    void theUsersOwnChoiceStays() {
        Map<String, String> own = Map.of("OPENBLAS_CORETYPE", "Haswell");
        assertEquals(own, after(own, amd(ZEN_4)));
        Map<String, String> empty = Map.of("OPENBLAS_CORETYPE", "");
        assertEquals(empty, after(empty, amd(ZEN_4)));
    }

    @Test
    void withOnePartMissingNothingIsSet() {
        for (String part : List.of("avx512f", "avx512dq", "avx512cd", "avx512bw", "avx512vl")) {
            String flags = ZEN_4.replace(part, part + "x");
            assertEquals(Map.of(), after(Map.of(), amd(flags)), flags);
        }
    }

    @Test
    void otherMakersAreLeftToOpenBlas() {
        assertEquals(Map.of(), after(Map.of(), processor("GenuineIntel", ZEN_4)));
        assertEquals(
                Map.of(), after(Map.of(), List.of("CPU implementer\t: 0x41", "Features\t: fp")));
        assertEquals(Map.of(), after(Map.of(), List.of()));
    }

    @Test
    void nameAndFlagsAreReadFromTheirOwnLines() {
        assertEquals(
                Map.of(),
                after(
                        Map.of(),
                        List.of(
                                "model name\t: AuthenticAMD " + ZEN_4,
                                "vendor_id\t: Other",
                                "vmx flags\t: " + ZEN_4,
                                "flags\t\t: fpu")));
    }

    private static List<String> amd(String flags) {
        return processor("AuthenticAMD", flags);
    }

    private static List<String> processor(String vendor, String flags) {
        return List.of(
                "processor\t: 0",
                "vendor_id\t: " + vendor,
                "model name\t: some: name",
                "",
                "flags\t\t: " + flags,
                "power management:");
    }

    private static Map<String, String> after(
            Map<String, String> environment, List<String> cpuInfo) {
        Map<String, String> changed = new HashMap<>(environment);
        BlasEnvironment.apply(changed, cpuInfo);
        return changed;
    }
}
