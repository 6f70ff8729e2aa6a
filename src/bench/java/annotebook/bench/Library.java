package annotebook.bench;

import java.util.List;
import java.util.Map;

/** A Python library that can be a peer. */
enum Library {
    NUMPY("NumPy", "numpy"),
    PYTORCH("PyTorch", "torch"),
    SCIKIT_LEARN("scikit-learn", "sklearn");

    private final String title;
    private final String module;

    Library(String title, String module) {
        this.title = title;
        this.module = module;
    }

    /** Whether this interpreter finds it. */
    boolean isInstalled(String python) throws InterruptedException {
        return new Peer(List.of(python, "-c", "import " + module), Map.of()).works();
    }

    /** Its name for a reader. */
    String title() {
        return title;
    }
}
