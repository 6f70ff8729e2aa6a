package annotebook.cli;

import picocli.CommandLine.Command;

/** The student's {@code annotebook.jar}: the commands that need nothing of the instructor's. */
@Command(
        name = "annotebook",
        mixinStandardHelpOptions = true,
        subcommands = {LabCommand.class, RunCommand.class, DataCommand.class, DoctorCommand.class},
        description = "Artificial neural networks, in notebooks, in Java.")
public final class StudentMain {

    private StudentMain() {}

    /** Runs one command and ends with its exit status. */
    public static void main(String[] args) {
        RequiredJava.orExit();
        System.exit(Commands.execute(new StudentMain(), args));
    }
}
