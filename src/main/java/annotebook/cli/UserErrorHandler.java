package annotebook.cli;

import annotebook.cli.setup.UserError;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Prints one sentence for whatever a command threw, never a stack trace. */
public final class UserErrorHandler implements IExecutionExceptionHandler {

    /** The user can fix it; {@code 1} is kept for "it ran, and the result is bad". */
    static final int USER_ERROR = 2;

    /** The kit is at fault (EX_SOFTWARE of sysexits.h). */
    static final int INTERNAL_ERROR = 70;

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof UserError userError) {
            command.getErr().println(userError.sentence());
            return USER_ERROR;
        }
        if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        command.getErr()
                .println(
                        "%s failed inside annotebook: %s. Please report this line and what you did."
                                .formatted(command.getCommandName(), e));
        return INTERNAL_ERROR;
    }
}
