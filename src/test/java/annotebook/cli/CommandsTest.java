package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.cli.setup.UserError;
import annotebook.kit.Version;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandsTest {

    private final StringWriter errors = new StringWriter();

    @Test
    void aMistakeOfTheUserIsOneSentenceAndStatusTwo() {
        assertEquals(2, execute(new UserError("x.ipynb is missing; check the spelling.")));
        assertEquals("x.ipynb is missing; check the spelling.", errors.toString().strip());
    }

    @Test
    void aMistakeOfTheKitIsOneLineAndNoStackTrace() {
        assertEquals(70, execute(new IllegalStateException("cause")));
        assertEquals(1, errors.toString().lines().count());
        assertTrue(errors.toString().startsWith("throwing failed inside annotebook: "));
        assertTrue(errors.toString().contains("IllegalStateException: cause"));
    }

    @Test
    void everyCommandNamesTheVersion() {
        for (String call : List.of("--version", "lab --version", "data cifar10 --version")) {
            StringWriter printed = new StringWriter();
            CommandLine line = Commands.line(new Main()).setOut(new PrintWriter(printed, true));
            assertEquals(0, line.execute(call.split(" ")), call);
            assertEquals(Version.name(), printed.toString().strip(), call);
        }
    }

    @Test
    void studentsHaveOnlyWhatNeedsNoInstructor() {
        Command command = StudentMain.class.getAnnotation(Command.class);
        assertEquals(
                Set.of(LabCommand.class, RunCommand.class, DataCommand.class, DoctorCommand.class),
                Set.of(command.subcommands()));
    }

    private int execute(RuntimeException thrown) {
        return Commands.line(new Throwing(thrown)).setErr(new PrintWriter(errors, true)).execute();
    }

    @Command(name = "throwing")
    private record Throwing(RuntimeException thrown) implements Runnable {
        @Override
        public void run() {
            throw thrown;
        }
    }
}
