package annotebook.cli;

import annotebook.grading.Sandbox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** The instructor's {@code doctor}: it tries the box too, as {@code grade} does. */
@Command(name = "doctor")
final class GraderDoctorCommand extends DoctorCommand {

    private static final String SUBJECT = "bubblewrap";

    @Override
    List<Finding> findings(Project project) {
        List<Finding> findings = new ArrayList<>(super.findings(project));
        if (!project.isStudentKit()) {
            findings.addAll(box());
        }
        return findings;
    }

    private static List<Finding> box() {
        try {
            List<String> notices = Sandbox.bubblewrap().notices();
            return notices.isEmpty()
                    ? List.of(Finding.ok(SUBJECT, "a program comes up in the box"))
                    : notices.stream().map(GraderDoctorCommand::note).toList();
        } catch (IOException e) {
            return List.of(note("grade refuses without it; " + e.getMessage()));
        }
    }

    private static Finding note(String sentence) {
        return new Finding(Finding.Status.NOTE, SUBJECT, sentence);
    }
}
