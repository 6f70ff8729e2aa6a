package annotebook.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;

/** The kernel that runs the notebooks: the kit's own, or one that the user has installed. */
sealed interface NotebookKernel permits KitKernel, InstalledKernel {

    /** Its name among Jupyter's kernels. */
    String name();

    /**
     * Sets the variables under which a Jupyter program finds this kernel, and no other of its name.
     *
     * @param environment as {@link ProcessBuilder#environment()} gives it; changed
     */
    void prepare(Map<String, String> environment);

    /** Puts a folder before those that a variable lists. */
    static void putFirst(Map<String, String> environment, String variable, Path folder) {
        environment.merge(
                variable, folder.toString(), (old, first) -> first + File.pathSeparator + old);
    }
}
