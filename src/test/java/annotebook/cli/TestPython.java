package annotebook.cli;

import annotebook.cli.setup.PackageSet;
import annotebook.cli.setup.Project;
import annotebook.cli.setup.PythonEnvironment;
import java.nio.file.Path;

/** The Python of this checkout's {@code .venv}, which tests use that need none of their own. */
public final class TestPython {

    private TestPython() {}

    /** One thread at a time: the lock of a file is for other processes. */
    public static synchronized Path with(PackageSet packages) {
        return new PythonEnvironment(Project.here(), Commands.quiet()).ensure(packages);
    }
}
