package annotebook.kernel;

import annotebook.call.Declared;
import java.util.function.Function;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.BaseNotebookStatics;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;

/** JJava, the maintained successor of IJava. */
final class JJavaKernel implements Kernel {

    JJavaKernel() {
        showAs(MimeBundle.class, bundle -> bundle);
    }

    static boolean isRunning() {
        try {
            return BaseKernel.notebookKernel() != null;
        } catch (NoClassDefFoundError | NullPointerException e) {
            return false; // its classes come with it, and without a kernel it insists on one
        }
    }

    @Override
    public String name() {
        return "JJava";
    }

    @Override
    public String display(MimeBundle shown) {
        return BaseNotebookStatics.display(shown);
    }

    @Override
    public void update(String id, MimeBundle shown) {
        BaseNotebookStatics.updateDisplay(id, shown);
    }

    @Override
    public <T> void showAs(Class<T> type, Function<T, MimeBundle> form) {
        BaseKernel.notebookKernel()
                .getRenderer()
                .createRegistration(type)
                .preferring(MIMEType.TEXT_HTML)
                .supporting(MIMEType.TEXT_PLAIN)
                .register(
                        (value, context) ->
                                context.getOutputContainer()
                                        .assign(displayData(form.apply(value))));
    }

    @Override
    public Object eval(String source) {
        return BaseNotebookStatics.eval(source);
    }

    @Override
    public Declared declared() {
        return ShellOfKernel.of(BaseKernel.notebookKernel());
    }

    private static DisplayData displayData(MimeBundle shown) {
        DisplayData data = new DisplayData();
        shown.data().forEach(data::putData);
        return data;
    }
}
