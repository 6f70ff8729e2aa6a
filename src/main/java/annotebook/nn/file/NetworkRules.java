package annotebook.nn.file;

import static annotebook.nn.file.ModelFileException.grouped;
import static annotebook.nn.file.ModelFileException.printable;

import annotebook.nn.Architecture;
import annotebook.nn.Layer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules for a network in a file, both when it is saved and when it is loaded. */
final class NetworkRules {

    private static final int MOST_LAYERS = 100;
    private static final int MOST_UNITS = 200_000;

    private NetworkRules() {}

    /** What is wrong with a plan: too many layers or units for a classroom. */
    static Optional<String> problem(Architecture architecture) {
        int layers = architecture.layers().size();
        int units =
                architecture.layers().stream()
                        .map(Layer::units)
                        .reduce(architecture.inputs(), Math::max);
        return layers > MOST_LAYERS || units > MOST_UNITS
                ? Optional.of(
                        String.format(
                                Locale.ROOT,
                                "%s layers after the input and %s units in the largest, wanted at most %d and %s",
                                grouped(layers),
                                grouped(units),
                                MOST_LAYERS,
                                grouped(MOST_UNITS)))
                : Optional.empty();
    }

    /** The first number that no network can answer with: NaN, infinite, or a variance below 0. */
    static Optional<String> problem(Map<String, Tensor> tensors) {
        return tensors.entrySet().stream()
                .flatMap(named -> problem(named.getKey(), named.getValue()).stream())
                .findFirst();
    }

    /** What is missing, of another type or shape, or more than the network has. */
    static Optional<String> difference(Map<String, Tensor> wanted, Map<String, Tensor> found) {
        for (Map.Entry<String, Tensor> named : wanted.entrySet()) {
            Tensor tensor = found.get(named.getKey());
            String is = tensor == null ? "missing" : type(tensor);
            if (!is.equals(type(named.getValue()))) {
                return Optional.of(
                        "%s is %s, wanted %s"
                                .formatted(named.getKey(), is, type(named.getValue())));
            }
        }
        Set<String> more = new LinkedHashSet<>(found.keySet());
        more.removeAll(wanted.keySet());
        return more.stream()
                .findFirst()
                .map(
                        name ->
                                "a tensor \"%s\", wanted none: the architecture has no place for it"
                                        .formatted(printable(name)));
    }

    private static Optional<String> problem(String name, Tensor tensor) {
        boolean isVariance = name.startsWith("variance");
        for (int i = 0; i < tensor.numbers().getDimension(); i++) {
            double number = tensor.numbers().getEntry(i);
            if (!Double.isFinite(number) || (isVariance && number < 0)) {
                return Optional.of(
                        "%s%s is %s, wanted a finite number%s"
                                .formatted(
                                        name, place(tensor, i), number, isVariance ? " >= 0" : ""));
            }
        }
        return Optional.empty();
    }

    /** {@code [row, column]} of a matrix, {@code [entry]} of a vector, from 0. */
    private static String place(Tensor tensor, int i) {
        int columns = tensor.shape().get(tensor.shape().size() - 1);
        return tensor.shape().size() == 1
                ? "[" + i + "]"
                : String.format(Locale.ROOT, "[%d, %d]", i / columns, i % columns);
    }

    private static String type(Tensor tensor) {
        return "%s of shape %s".formatted(TensorEntry.dtype(tensor.precision()), tensor.shape());
    }
}
