package annotebook.cli;

import annotebook.cli.setup.Project;
import annotebook.cli.setup.UserError;
import annotebook.files.Folders;
import annotebook.grading.release.NativeLibrary;
import annotebook.grading.release.NativePlatform;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** OpenBLAS for the students' platforms: from this build, and from Maven what the build lacks. */
final class NativeLibraries {

    private static final String NONE = "none";

    private final Project project;
    private final Maven maven;
    private final PrintWriter news;

    /**
     * The libraries for a project's kit.
     *
     * @param news is told, in one line, of anything that takes long
     */
    NativeLibraries(Project project, Maven maven, PrintWriter news) {
        this.project = project;
        this.maven = maven;
        this.news = news;
    }

    /**
     * The platforms of these names; all of them for no name, and no platform for {@code none}.
     *
     * @throws UserError for an unknown name
     */
    static Set<NativePlatform> wanted(List<String> names) {
        Set<NativePlatform> wanted = EnumSet.noneOf(NativePlatform.class);
        if (names.isEmpty()) {
            wanted.addAll(EnumSet.allOf(NativePlatform.class));
        } else if (!names.equals(List.of(NONE))) {
            names.forEach(name -> wanted.add(platform(name.strip())));
        }
        return wanted;
    }

    /**
     * The library for these platforms.
     *
     * @throws UserError when one is not in this build and cannot be fetched
     */
    NativeLibrary of(Set<NativePlatform> wanted) throws IOException {
        NativeLibrary here = NativeLibrary.in(project.jar()).only(wanted);
        Set<NativePlatform> missing = new TreeSet<>(wanted);
        missing.removeAll(here.platforms());
        return missing.isEmpty() ? here : here.with(fetched(missing, here.platforms()));
    }

    private NativeLibrary fetched(Set<NativePlatform> missing, Set<NativePlatform> here)
            throws IOException {
        news.println("Fetching OpenBLAS for %s with Maven.".formatted(names(missing)));
        news.flush();
        Path folder = Files.createTempDirectory(project.jar().getParent(), "natives");
        try {
            maven.copyNatives(missing, folder);
            NativeLibrary fetched = all(folder).only(missing);
            if (!fetched.platforms().equals(missing)) {
                throw new Maven.Failure("it ended well, but not all was there");
            }
            return fetched;
        } catch (Maven.Failure e) {
            throw new UserError(
                    "OpenBLAS for %s is not in this build, and Maven could not fetch it (%s): connect to the network, or make the kit with --platforms %s."
                            .formatted(
                                    names(missing),
                                    e.getMessage(),
                                    here.isEmpty() ? NONE : String.join(",", ids(here))),
                    e);
        } finally {
            Folders.delete(folder);
        }
    }

    private static NativeLibrary all(Path folder) throws IOException {
        NativeLibrary all = NativeLibrary.NONE;
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : jars) {
                all = all.with(NativeLibrary.in(jar));
            }
        }
        return all;
    }

    private static NativePlatform platform(String name) {
        return NativePlatform.named(name)
                .orElseThrow(
                        () ->
                                new UserError(
                                        "--platforms: there is no \"%s\"; there are %s, or %s alone for no native library."
                                                .formatted(name, NativePlatform.names(), NONE)));
    }

    private static String names(Collection<NativePlatform> platforms) {
        return String.join(", ", ids(platforms));
    }

    private static List<String> ids(Collection<NativePlatform> platforms) {
        return platforms.stream().map(NativePlatform::id).collect(Collectors.toList());
    }
}
