package annotebook.kernel;

import annotebook.call.Declared;
import java.util.Optional;
import java.util.function.Function;
import jdk.jshell.JShell;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.BaseNotebookStatics;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.dflib.jjava.jupyter.messages.MessageType;
import org.dflib.jjava.jupyter.messages.reply.InspectReply;
import org.dflib.jjava.jupyter.messages.request.InspectRequest;

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
        return Declared.in(shell());
    }

    @Override
    public void answerInspections() {
        Inspection inspection = new Inspection(shell(), Documentation::ofKit);
        PartOfKernel.find(BaseKernel.notebookKernel(), JupyterConnection.class)
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
        return PartOfKernel.find(BaseKernel.notebookKernel(), JShell.class).orElseThrow();
    }

    private static DisplayData displayData(MimeBundle shown) {
        DisplayData data = new DisplayData();
        shown.data().forEach(data::putData);
        return data;
    }
}
