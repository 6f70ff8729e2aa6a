package annotebook.cli;

import picocli.CommandLine.Command;

/** The instructor's {@code annotebook.jar}: every command. */
@Command(
        name = "annotebook",
        mixinStandardHelpOptions = true,
        subcommands = {
            LabCommand.class,
            RunCommand.class,
            DataCommand.class,
            GraderDoctorCommand.class,
            ReleaseCommand.class,
            GradeCommand.class
        },
        description = "Artificial neural networks, in notebooks, in Java.")
public final class Main {

    Main() {}

    /** Runs one command and ends with its exit status. */
    public static void main(String[] args) {
        RequiredJava.orExit();
        System.exit(Commands.execute(new Main(), args));
    }
}
