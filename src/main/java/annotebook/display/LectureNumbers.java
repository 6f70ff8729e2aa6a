package annotebook.display;

import java.util.HashMap;
import java.util.Map;

/**
 * The numbers that the lecture prints for its step-by-step example, and those that it does not print, recomputed
 * in double precision for both update rules.
 *
 * <p>M. Mazur, "A Step by Step Backpropagation Example" (2015). The results after the updates are under the name of their rule; under
 * "as printed" stands what the source prints, which is not all of one rule.
 */
final class LectureNumbers {

    private static final String FORWARD =
            """
            net_h1 | 0.3775
            out_h1 | 0.593269992
            out_h2 | 0.596884378
            net_o1 | 1.105905967
            out_o1 | 0.75136507
            out_o2 | 0.772928465
            E_o1 | 0.274811083
            E_o2 | 0.023560026
            E_total | 0.298371109
            """;

    private static final String GRADIENTS =
            """
            ∂E/∂out_o1 | 0.74136507
            ∂out_o1/∂net_o1 | 0.186815602
            ∂net_o1/∂w5 | 0.593269992
            ∂E/∂w5 | 0.082167041
            δ_o1 | 0.138498562
            ∂E_o1/∂out_h1 | 0.055399425
            ∂E_o2/∂out_h1 | -0.019049119
            ∂E/∂out_h1 | 0.036350306
            ∂out_h1/∂net_h1 | 0.241300709
            ∂net_h1/∂w1 | 0.05
            ∂E/∂w1 | 0.000438568
            """;

    private static final String WEIGHTS =
            """
            w1⁺ | 0.149780716
            w2⁺ | 0.19956143
            w3⁺ | 0.24975114
            w4⁺ | 0.29950229
            w5⁺ | 0.35891648
            w6⁺ | 0.408666186
            w7⁺ | 0.511301270
            w8⁺ | 0.561370121
            """;

    private static final String RESULTS =
            """
            as printed: E after 1 | 0.291027924
            as printed: E after 10,000 | 0.0000351085
            as printed: out_o1 after 10,000 | 0.015912196
            as printed: out_o2 after 10,000 | 0.984065734
            simultaneous: E after 1 | 0.291027774
            simultaneous: E after 9,999 | 0.0000351085
            simultaneous: E after 10,000 | 0.0000351019
            simultaneous: out_o1 after 10,000 | 0.015913620
            simultaneous: out_o2 after 10,000 | 0.984064274
            sequential: E after 1 | 0.291027924
            sequential: E after 9,999 | 0.0000350915
            sequential: E after 10,000 | 0.0000350848
            sequential: out_o1 after 10,000 | 0.015912196
            sequential: out_o2 after 10,000 | 0.984065734
            """;

    private static final Map<String, String> PRINTED = table();

    private LectureNumbers() {}

    /** The number as it is printed, every digit. */
    static String printed(String quantity) {
        String number = PRINTED.get(quantity);
        if (number == null) {
            throw new IllegalArgumentException(
                    "the lecture prints no \"%s\"; names are those of its table, as in net_h1."
                            .formatted(quantity));
        }
        return number;
    }

    private static Map<String, String> table() {
        Map<String, String> printed = new HashMap<>();
        for (String line : (FORWARD + GRADIENTS + WEIGHTS + RESULTS).lines().toList()) {
            int bar = line.indexOf('|');
            printed.put(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
        }
        return printed;
    }
}
