package annotebook.cli;

import annotebook.cli.setup.Project;
import annotebook.grading.sandbox.Bubblewrap;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** The instructor's {@code doctor}: it tries the box too, as {@code grade} does. */
@Command(name = "doctor")
final class GraderDoctorCommand extends DoctorCommand {

    private static final String SUBJECT = "bubblewrap";

    @Override
    Stream<Finding> findings(Project project) {
        Stream<Finding> everybodys = super.findings(project);
        return project.isStudentKit() ? everybodys : Stream.concat(everybodys, box());
    }

    static Stream<Finding> box() {
        try {
            List<String> notices = Bubblewrap.find().notices();
            return notices.isEmpty()
                    ? Stream.of(Finding.ok(SUBJECT, "a program comes up in the box"))
                    : notices.stream().map(GraderDoctorCommand::note);
        } catch (IOException e) {
            return Stream.of(note("grade refuses without it; " + e.getMessage()));
        }
    }

    private static Finding note(String sentence) {
        return new Finding(Finding.Status.NOTE, SUBJECT, sentence);
    }
}
