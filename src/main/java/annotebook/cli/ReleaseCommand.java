package annotebook.cli;

import annotebook.cli.setup.Project;
import annotebook.cli.setup.UserError;
import annotebook.grading.notebook.Master;
import annotebook.grading.notebook.NotebookException;
import annotebook.grading.release.HiddenJar;
import annotebook.grading.release.Kit;
import annotebook.grading.release.NativeLibrary;
import annotebook.grading.release.NativePlatform;
import annotebook.grading.release.Release;
import annotebook.grading.release.ReleaseException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code release}: makes the student kit out of the masters. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description =
                "Makes the student kit, a folder and a zip, out of the masters: no solution, no hidden check.")
final class ReleaseCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "NOTEBOOK",
            description = "The masters to include (default: all of notebooks/).")
    private List<Path> notebooks = List.of();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "Where the kit goes; the zip beside it (default: target/student-kit).")
    private @Nullable Path output;

    @Option(
            names = "--platforms",
            split = ",",
            paramLabel = "PLATFORM",
            description =
                    "The students' systems, for which the kit carries OpenBLAS: linux-x86_64, linux-arm64,"
                            + " macosx-arm64, macosx-x86_64, windows-x86_64 (default: all), or none."
                            + " Maven fetches those that this build lacks.")
    private List<String> platforms = List.of();

    @Option(names = "--check", description = "Only look for mistakes in the masters.")
    private boolean checkOnly;

    @Override
    public Integer call() throws IOException {
        Project project = Project.here();
        project.noteStaleJar(Commands.out(spec));
        if (project.isStudentKit()) {
            throw new UserError(
                    "This is a student kit: release needs the checkout with the masters.");
        }
        Set<NativePlatform> wanted = NativeLibraries.wanted(platforms);
        List<Master> masters = masters(project);
        Path folder = output == null ? project.output("student-kit") : output;
        try (HiddenJar hidden = hiddenJar(project)) {
            Release release =
                    new Release(project.root(), project.jar(), StudentMain.class.getName(), hidden);
            List<String> mistakes = release.mistakes(masters);
            if (!mistakes.isEmpty()) {
                return refused(String.join("\n", mistakes));
            }
            return checkOnly
                    ? checked(masters.size())
                    : write(release.kit(masters, natives(project, wanted)), folder);
        } catch (ReleaseException e) {
            return refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UserError(
                    "The kit cannot be written to %s (%s): check space and permissions, then start again."
                            .formatted(folder, e),
                    e);
        }
    }

    private int checked(int masters) {
        out().println(masters + (masters == 1 ? " master" : " masters") + ", no mistake found.");
        return 0;
    }

    private NativeLibrary natives(Project project, Set<NativePlatform> wanted) throws IOException {
        return new NativeLibraries(project, Maven.of(project), out()).of(wanted);
    }

    private int write(Kit kit, Path folder) throws IOException {
        for (String path : kit.writeTo(folder)) {
            out().println(path + " was changed by somebody: it stays, the new one is beside it.");
        }
        Path zip = kit.writeZipBeside(folder);
        out().println("Student kit: " + folder);
        out().println("As a zip:    " + zip);
        return 0;
    }

    private int refused(String sentences) {
        out().println(sentences);
        out().println("Nothing was written.");
        return 1;
    }

    private List<Master> masters(Project project) throws IOException {
        List<Path> files = new ArrayList<>();
        if (notebooks.isEmpty()) {
            try (Stream<Path> all = Files.list(project.requireNotebooks())) {
                all.filter(file -> file.toString().endsWith(".ipynb")).sorted().forEach(files::add);
            }
        } else {
            notebooks.forEach(file -> files.add(inNotebooks(file, project)));
        }
        if (files.isEmpty()) {
            throw new UserError("There is no master in %s.".formatted(project.notebooks()));
        }
        try {
            List<Master> masters = new ArrayList<>();
            for (Path file : files) {
                masters.add(Master.read(file));
            }
            return masters;
        } catch (NotebookException e) {
            throw new UserError(String.valueOf(e.getMessage()), e);
        }
    }

    /** {@code 02_forward_propagation} and {@code 02_forward_propagation.ipynb} will do. */
    private static Path inNotebooks(Path given, Project project) {
        String name = given.toString();
        Path file = name.endsWith(".ipynb") ? given : Path.of(name + ".ipynb");
        return Files.exists(file) ? file : project.notebooks().resolve(file);
    }

    private static HiddenJar hiddenJar(Project project) throws IOException {
        Path file = project.jar().resolveSibling("annotebook-checks.jar");
        if (!Files.exists(file)) {
            throw new UserError(
                    "%s is missing: run mvn package, which makes it, then start again."
                            .formatted(file));
        }
        return HiddenJar.open(file);
    }

    private PrintWriter out() {
        return Commands.out(spec);
    }
}
