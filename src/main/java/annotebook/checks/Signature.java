package annotebook.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a student declares: a method or a variable, with the names that the exercise gives them.
 *
 * @param text the declaration as it stands in the exercise, {@code "double sigmoid(double z)"}
 * @param type the type of the value, {@code "double"}
 * @param name the name of the method or variable
 * @param parameters its parameters in order; empty for a variable
 * @param isMethod whether it is called or read
 */
public record Signature(
        String text, String type, String name, List<Parameter> parameters, boolean isMethod) {

    /**
     * One parameter of a method.
     *
     * @param type its type, {@code "RealMatrix"}
     * @param name its name, {@code "Theta"}
     */
    public record Parameter(String type, String name) {}

    private static final Pattern DECLARATION =
            Pattern.compile("(?<type>[\\w.<>\\[\\]]+)\\s+(?<name>\\w+)(\\((?<parameters>.*)\\))?");

    private static final Pattern PARAMETER =
            Pattern.compile("(?<type>[\\w.<>\\[\\]]+)\\s+(?<name>\\w+)");

    /** Whether these are its types: {@code "double sigmoid(double)"}. */
    boolean isDeclaredAs(String words) {
        String types = parameters.stream().map(Parameter::type).collect(Collectors.joining(","));
        String own = type + name + (isMethod ? "(" + types + ")" : "");
        return words.replaceAll("\\s", "").equals(own);
    }

    /** Reads a declaration; the text is the kit's own, so a mistake in it is a bug. */
    public static Signature parse(String text) {
        Matcher declaration = DECLARATION.matcher(text.strip());
        if (!declaration.matches()) {
            throw new IllegalArgumentException("not a method or variable: \"" + text + "\"");
        }
        String list = declaration.group("parameters");
        List<Parameter> parameters = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(list == null ? "" : list);
        while (parameter.find()) {
            parameters.add(new Parameter(parameter.group("type"), parameter.group("name")));
        }
        return new Signature(
                text.strip(),
                declaration.group("type"),
                declaration.group("name"),
                List.copyOf(parameters),
                list != null);
    }
}
