package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.grading.run.TestChallenge;
import annotebook.grading.sandbox.Boxes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Grades the hostile submissions of notebook 10 with the finished jars, under a challenge of a few seconds. */
@Tag("jar")
class ChallengeAttacksTest {

    private static final String NOTEBOOK = "10_cifar10";

    @TempDir private Path folder = Path.of("");

    private JarRun grade(Checkout checkout, String... options) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "grade",
                                folder.resolve("submitted").toString(),
                                "--output",
                                folder.resolve("grades").toString(),
                                "--challenge",
                                folder.resolve("challenge").toString(),
                                "--sandbox=" + Boxes.bubblewrap().name()));
        all.addAll(List.of(options));
        return JarRun.run(checkout.jar(), Map.of(), all.toArray(String[]::new));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve("grades").resolve(name));
    }

    @Test
    void eachCostsOnlyItsOwnPoints() throws IOException {
        Checkout checkout =
                Checkout.in(
                        folder.resolve("checkout"),
                        List.of(Path.of("notebooks", NOTEBOOK + ".ipynb")));
        TestChallenge.in(folder.resolve("challenge"), "13% 10");
        List<KeptAttack> attacks = KeptAttack.of(NOTEBOOK);
        for (KeptAttack attack : attacks) {
            Path place =
                    Files.createDirectories(folder.resolve("submitted").resolve(attack.name()));
            Files.copy(attack.notebook(), place.resolve(NOTEBOOK + ".ipynb"));
        }
        JarRun run = grade(checkout, "--leaderboard=pseudonyms");
        assertEquals(0, run.status(), run.output());
        List<Executable> all = new ArrayList<>();
        for (KeptAttack attack : attacks) {
            all.add(() -> assertEquals(attack.points(), total(attack.name()), attack.name()));
            String section = KeptAttack.section(text("report.html"), attack.name());
            all.add(() -> assertTrue(section.contains(attack.says()), attack.name() + section));
        }
        assertAll(all);
        assertFalse(text("leaderboard.html").contains("trains-honestly"));
        assertTrue(text("pseudonyms.csv").contains("trains-honestly,"));
        otherThresholdsAreNoOtherTraining(checkout);
    }

    private void otherThresholdsAreNoOtherTraining(Checkout checkout) throws IOException {
        TestChallenge.in(folder.resolve("challenge"), "1% 4, 99% 10");
        JarRun run = grade(checkout);
        assertTrue(run.output().contains("0 graded, 6 taken from the ledger"), run.output());
        assertEquals("9", total("trains-honestly"));
    }

    private String total(String student) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("grades").resolve("grades.csv"));
        int column = List.of(lines.get(0).split(",", -1)).indexOf("total");
        return lines.stream()
                .filter(line -> line.startsWith(student + ","))
                .map(line -> line.split(",", -1)[column])
                .findFirst()
                .orElse("no row");
    }
}
