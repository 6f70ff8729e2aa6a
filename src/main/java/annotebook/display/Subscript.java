package annotebook.display;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Indices set low or high in plain text: {@code θ₁₂}, {@code a₁⁽²⁾}. */
public final class Subscript {

    private static final String LOW = "₀₁₂₃₄₅₆₇₈₉";
    private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Subscript() {}

    /** The symbol with its indices; a comma between them where one has two digits. */
    public static String of(String symbol, int... indices) {
        boolean wide = Arrays.stream(indices).anyMatch(i -> i > 9);
        return symbol
                + Arrays.stream(indices)
                        .mapToObj(i -> set(i, LOW))
                        .collect(Collectors.joining(wide && indices.length > 1 ? "," : ""));
    }

    /** The layer in brackets, set high: {@code ⁽²⁾}. */
    public static String layer(int l) {
        return "⁽" + set(l, HIGH) + "⁾";
    }

    private static String set(int number, String digits) {
        return String.valueOf(number)
                .chars()
                .mapToObj(c -> String.valueOf(digits.charAt(c - '0')))
                .collect(Collectors.joining());
    }
}
