package annotebook.cli;

import annotebook.cli.setup.Platform;
import annotebook.cli.setup.Subprocess;
import annotebook.display.Fonts;
import annotebook.files.Folders;
import annotebook.matrix.Blas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a letter and loads the BLAS in a separate program, for {@code doctor}: what is unpacked for them
 * disappears with its folder, and a library that this processor cannot run ends only that program.
 *
 * @param fonts why nothing can be drawn; empty where it can
 * @param blas its name, or why it is not OpenBLAS
 */
record MachineTrial(String fonts, String blas) {

    private static final String FONTS = "fonts: ";
    private static final String BLAS = "blas: ";

    /** Prints the two, a line each; the libraries may print lines of their own. */
    public static void main(String[] args) {
        System.out.println(FONTS + Fonts.fault().orElse(""));
        System.out.println(BLAS + Blas.notice().orElseGet(() -> Blas.present().name()));
    }

    /** What {@link #main} prints; a sentence in place of lines that it did not reach. */
    static MachineTrial run() throws IOException {
        List<String> lines = new ArrayList<>();
        int status =
                Folders.passing(
                        folder -> Subprocess.run(new ProcessBuilder(call(folder)), lines::add));
        return of(lines, status);
    }

    static MachineTrial of(List<String> lines, int status) {
        return new MachineTrial(after(FONTS, lines, status), after(BLAS, lines, status));
    }

    private static String after(String label, List<String> lines, int status) {
        return lines.stream()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()))
                .findFirst()
                .orElse("ended the program that tried it (status %d)".formatted(status));
    }

    private static List<String> call(Path folder) {
        return List.of(
                Platform.javaHome().resolve("bin").resolve("java").toString(),
                "-Duser.home=" + folder,
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                MachineTrial.class.getName());
    }
}
