package annotebook.exercises.nb06_computational_graphs;

import annotebook.checks.Expect;
import annotebook.checks.Expression;
import annotebook.checks.Mismatch;
import annotebook.checks.Student;
import annotebook.checks.Values;
import annotebook.graph.Node;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the student's backward steps must give, by the library's own. */
public final class ExpectBackward {

    /** So many wrong gradients say enough. */
    private static final int SHOWN = 4;

    private ExpectBackward() {}

    /** A gradient done by hand; what it should be stays unsaid, or nobody would have to find it. */
    public static void number(Student student, String name, double wanted) {
        double got = student.number(name);
        if (!Values.agree(wanted, got, Expect.TOLERANCE)) {
            throw new Mismatch(name + " is not the right value", Values.show(got), null);
        }
    }

    /** {@code addBackward(upstream)} is {upstream, upstream}. */
    public static void add(Student student, double upstream) {
        Expect.assertClose(
                new double[] {upstream, upstream}, student.numbers("addBackward", upstream));
    }

    /** {@code multiplyBackward(x, y, upstream)} is {y upstream, x upstream}. */
    public static void multiply(Student student, double x, double y, double upstream) {
        Expect.assertClose(
                new double[] {y * upstream, x * upstream},
                student.numbers("multiplyBackward", x, y, upstream));
    }

    /** {@code sigmoidBackward(out, upstream)} is out (1 − out) upstream. */
    public static void sigmoid(Student student, double out, double upstream) {
        Expect.assertClose(
                out * (1 - out) * upstream, student.number("sigmoidBackward", out, upstream));
    }

    /** {@code backward(root)} gives every node of this graph its gradient. */
    public static void pass(Student student, Node root) {
        SentGraph graph = new SentGraph(root);
        Expression sent = graph.argument();
        student.truth("backward", sent);
        double[] wanted = SentGraph.wanted(sent);
        double[] got = student.after(0, double[].class);
        Expect.assertShape(wanted, got);
        List<String> names = graph.names();
        List<Integer> wrong =
                IntStream.range(0, wanted.length)
                        .filter(k -> !Values.agree(wanted[k], got[k], Expect.TOLERANCE))
                        .boxed()
                        .toList();
        if (!wrong.isEmpty()) {
            throw new Mismatch(
                    "%d of %d gradients are not right".formatted(wrong.size(), wanted.length),
                    gradients(wrong, names, got),
                    gradients(wrong, names, wanted));
        }
    }

    private static String gradients(List<Integer> which, List<String> names, double[] gradients) {
        return which.stream()
                .limit(SHOWN)
                .map(k -> names.get(k) + ": " + Values.show(gradients[k]))
                .collect(Collectors.joining(", ", "", which.size() > SHOWN ? ", ..." : ""));
    }
}
