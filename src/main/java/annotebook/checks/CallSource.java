package annotebook.checks;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the function object through which a student's method is called.
 *
 * <p>The Java text is evaluated where the student's code is declared, once a check; calling the
 * object it gives costs no further compilation. The types are spelled out, so that javac says at
 * once when the student's declaration does not fit.
 */
public final class CallSource {

    private static final String NETWORK = "Network";

    private static final String FUNCTION =
            "(java.util.function.Function<java.lang.Object[], java.lang.Object>) ";

    /** A method may declare exceptions; no function may. */
    private static final String WRAPPED =
            " catch (java.lang.RuntimeException | java.lang.Error e) { throw e; }"
                    + " catch (java.lang.Throwable e) { throw new java.lang.reflect.UndeclaredThrowableException(e); }";

    private static final Map<String, String> QUALIFIED =
            Map.ofEntries(
                    entry(
                            "ToDoubleFunction<RealMatrix>",
                            "java.util.function.ToDoubleFunction<org.apache.commons.math3.linear.RealMatrix>"),
                    entry("RealMatrix", "org.apache.commons.math3.linear.RealMatrix"),
                    entry("RealVector", "org.apache.commons.math3.linear.RealVector"),
                    entry(
                            "List<RealMatrix>",
                            "java.util.List<org.apache.commons.math3.linear.RealMatrix>"),
                    entry("Node", "annotebook.graph.Node"),
                    entry(NETWORK, "annotebook.nn.Network"),
                    entry("Images", "annotebook.data.Images"),
                    entry("Budget", "annotebook.training.Budget"),
                    entry("Random", "java.util.Random"),
                    entry("String", "java.lang.String"));

    private CallSource() {}

    /**
     * The expression of type {@code Function<Object[], Object>} that calls or reads; a method that
     * is to return nothing gives true, and a network comes as its {@link annotebook.nn.file.NetworkBytes}.
     */
    public static String of(Signature signature) {
        boolean gives = !signature.type().equals("void");
        String lambda =
                "arguments -> { try { "
                        + (gives ? qualified(signature.type()) + " value = " : "")
                        + signature.name()
                        + (signature.isMethod() ? arguments(signature.parameters()) : "")
                        + (gives
                                ? "; return " + sent(signature.type()) + "; }"
                                : "; return java.lang.Boolean.TRUE; }")
                        + WRAPPED
                        + "}";
        return signature.type().equals(NETWORK)
                ? "annotebook.nn.file.NetworkBytes.ready(" + FUNCTION + lambda + ")"
                : FUNCTION + lambda;
    }

    private static String sent(String type) {
        return type.equals(NETWORK)
                ? "value == null ? null : annotebook.nn.file.NetworkBytes.of(value)"
                : "value";
    }

    private static String arguments(List<Signature.Parameter> parameters) {
        return IntStream.range(0, parameters.size())
                .mapToObj(
                        i ->
                                String.format(
                                        Locale.ROOT,
                                        "(%s) arguments[%d]",
                                        qualified(parameters.get(i).type()),
                                        i))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The type as it stands in a signature, with its packages. */
    static String qualified(String type) {
        return QUALIFIED.getOrDefault(type, type);
    }
}
