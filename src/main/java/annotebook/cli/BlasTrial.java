package annotebook.cli;

import annotebook.matrix.Blas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads the BLAS in a program of its own, for {@code doctor}: what is unpacked for it goes away with its
 * folder, and a library that this processor cannot run ends that program only.
 */
final class BlasTrial {

    private BlasTrial() {}

    /** Prints the BLAS, or why it is not OpenBLAS. */
    public static void main(String[] args) {
        System.out.println(Blas.notice().orElseGet(() -> Blas.present().name()));
    }

    /** What {@link #main} prints; a sentence where it comes to a bad end. */
    static String run() throws IOException {
        List<String> lines = new ArrayList<>();
        int status =
                PassingFolder.with(
                        folder -> Subprocess.run(new ProcessBuilder(call(folder)), lines::add));
        return status == 0 && !lines.isEmpty()
                ? lines.get(lines.size() - 1)
                : "OpenBLAS ended the program that tried it (status %d)".formatted(status);
    }

    private static List<String> call(Path folder) {
        return List.of(
                Platform.javaHome().resolve("bin").resolve("java").toString(),
                "-Dorg.bytedeco.javacpp.cachedir=" + folder,
                "-classpath",
                System.getProperty("java.class.path"),
                BlasTrial.class.getName());
    }
}
