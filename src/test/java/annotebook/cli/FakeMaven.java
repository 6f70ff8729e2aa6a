package annotebook.cli;

import annotebook.cli.setup.Platform;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Does what Maven would do when release asks it for native libraries; a program of its own. */
final class FakeMaven {

    private FakeMaven() {}

    /** Maven that copies, copies nothing, or fails: {@code well}, {@code nothing}, {@code fails}. */
    static Maven that(String how) {
        String classes =
                Path.of(
                                URI.create(
                                        FakeMaven.class
                                                .getProtectionDomain()
                                                .getCodeSource()
                                                .getLocation()
                                                .toString()))
                        .toString();
        String java = Platform.javaHome().resolve("bin").resolve("java").toString();
        return new Maven(List.of(java, "-cp", classes, FakeMaven.class.getName(), how));
    }

    /** The arguments are those of Maven, after the word that says how it goes. */
    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "well" ->
                    copy(after("-Dnative.platform=", args), after("-DoutputDirectory=", args));
            case "nothing" -> System.out.println("[INFO] BUILD SUCCESS");
            default -> {
                System.out.println("[INFO] Scanning for projects...");
                System.out.println("[ERROR] Network is unreachable -> [Help 1]");
                System.out.println("[ERROR] ");
                System.exit(1);
            }
        }
    }

    private static void copy(String platform, String folder) throws IOException {
        for (String library :
                List.of("javacpp/%s/libjnijavacpp.so", "openblas/%s/libopenblas.so.0")) {
            String path = "org/bytedeco/" + library.formatted(platform);
            jar(Path.of(folder, library.substring(0, 7) + "-" + platform + ".jar"), path);
        }
    }

    private static void jar(Path file, String path) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(1);
        }
    }

    private static String after(String key, String[] args) {
        for (String arg : args) {
            if (arg.startsWith(key)) {
                return arg.substring(key.length());
            }
        }
        throw new IllegalArgumentException("no " + key);
    }
}
