package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hostile submission of grading/attacks.
 *
 * @param name its folder
 * @param points what it earns
 * @param says what the report says of it, as HTML
 * @param notebook the file that is handed in
 */
record KeptAttack(String name, String points, String says, Path notebook) {

    private static final Path ATTACKS = Path.of("grading", "attacks");

    /** Those on one notebook. */
    static List<KeptAttack> of(String notebook) throws IOException {
        List<KeptAttack> attacks = new ArrayList<>();
        int all = 0;
        for (String line : Files.readAllLines(ATTACKS.resolve("expected.txt"))) {
            if (!line.startsWith("#")) {
                all++;
                String[] fields = line.split(" \\|\\s?", -1);
                Path file = ATTACKS.resolve(fields[0]).resolve(notebook + ".ipynb");
                if (Files.exists(file)) {
                    attacks.add(
                            new KeptAttack(fields[0], fields[1].strip(), fields[2].strip(), file));
                }
            }
        }
        try (Stream<Path> files = Files.list(ATTACKS)) {
            assertEquals(all, files.filter(Files::isDirectory).count());
        }
        return attacks;
    }

    /** What a report says of a student. */
    static String section(String report, String student) {
        String name = student.startsWith("'") ? student.substring(1) : student;
        String shown = name.replace("<", "&lt;").replace(">", "&gt;");
        int start = report.indexOf("<h3>" + shown + "</h3>");
        return start < 0 ? "" : report.substring(start, report.indexOf("</section>", start));
    }
}
