package annotebook.grading.box;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jshell.spi.ExecutionControl;

/**
 * The place of a JShell's other half: it writes down what JShell would have run, and runs nothing.
 *
 * <p>It redefines no class, as a notebook's kernel does not: JShell then wraps what was declared
 * again in a class of another name.
 */
final class RecordingControl implements ExecutionControl {

    private final List<RunnerRequest> steps = new ArrayList<>();

    /** What was to be run since the last time. */
    List<RunnerRequest> takeSteps() {
        List<RunnerRequest> taken = List.copyOf(steps);
        steps.clear();
        return taken;
    }

    @Override
    public void load(ClassBytecodes[] classes) {
        Map<String, byte[]> named = new LinkedHashMap<>();
        for (ClassBytecodes one : classes) {
            named.put(one.name(), one.bytecodes());
        }
        steps.add(new RunnerRequest.Load(named));
    }

    @Override
    public void redefine(ClassBytecodes[] classes) throws NotImplementedException {
        throw new NotImplementedException("wrap it again");
    }

    @Override
    public String invoke(String className, String methodName) {
        steps.add(new RunnerRequest.Invoke(className, methodName, RunnerRequest.FORGET));
        return "";
    }

    @Override
    public String varValue(String className, String varName) {
        return "";
    }

    @Override
    public void addToClasspath(String path) {}

    @Override
    public void stop() {}

    @Override
    public Object extensionCommand(String command, Object arg) throws NotImplementedException {
        throw new NotImplementedException(command);
    }

    @Override
    public void close() {}
}
