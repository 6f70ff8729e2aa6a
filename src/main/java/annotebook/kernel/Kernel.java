package annotebook.kernel;

import annotebook.call.Declared;
import java.util.function.Function;

/** The Jupyter kernel that runs the notebook: all that the kit asks of it. */
public sealed interface Kernel permits JJavaKernel, IJavaKernel {

    /**
     * The kernel in whose process this code runs.
     *
     * @throws IllegalStateException when there is none
     */
    static Kernel running() {
        if (JJavaKernel.isRunning()) {
            return new JJavaKernel();
        }
        if (IJavaKernel.isRunning()) {
            return new IJavaKernel();
        }
        throw new IllegalStateException(
                "No Java kernel found: open this notebook in JupyterLab with the kernel \"Java\" (JJava or IJava).");
    }

    /** Its name, as users know it: {@code JJava}. */
    String name();

    /** Shows a value in the notebook and returns the id by which {@link #update} finds it. */
    String display(MimeBundle shown);

    /** Replaces what was shown under this id. */
    void update(String id, MimeBundle shown);

    /** From now on, shows values of this type (and its subtypes) in this form. */
    <T> void showAs(Class<T> type, Function<T, MimeBundle> form);

    /**
     * The value of Java text evaluated in the notebook's own shell; may be called from a running cell.
     *
     * @throws Exception when it does not compile, or throws
     */
    Object eval(String source) throws Exception;

    /** From now on, Shift+Tab shows the kit's Javadoc too; may be called from a running cell. */
    void answerInspections();

    /** What is declared in the notebook, and what of it is refused from now on. */
    Declared declared();
}
