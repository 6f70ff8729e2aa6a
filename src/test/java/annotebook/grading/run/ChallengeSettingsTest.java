package annotebook.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.exercises.nb10_cifar10.Thresholds;
import annotebook.training.Budget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeSettingsTest {

    private static final String GOOD =
            """
            # a comment
            seconds = 12.5
            parameters = 1_000_000
            threads = 2
            memory = 512
            training = a/one.bin, two.bin
            validation = 100
            test = hidden.bin
            thresholds = 25% 4, 32.5% 10
            """;

    @TempDir private Path folder = Path.of("");

    private ChallengeSettings read(String text) throws IOException {
        return ChallengeSettings.read(
                Files.writeString(folder.resolve("settings.properties"), text));
    }

    private String refusal(String text) {
        String sentence =
                String.valueOf(assertThrows(GradingException.class, () -> read(text)).getMessage());
        assertTrue(sentence.contains("settings.properties") && sentence.endsWith("."), sentence);
        return sentence;
    }

    @Test
    void everySettingIsRead() throws IOException {
        assertEquals(
                new ChallengeSettings(
                        new Budget(12.5, 1_000_000),
                        2,
                        512,
                        List.of("a/one.bin", "two.bin"),
                        100,
                        "hidden.bin",
                        new Thresholds(
                                List.of(
                                        new Thresholds.Step(0.25, 4),
                                        new Thresholds.Step(0.325, 10)))),
                read(GOOD));
    }

    @Test
    void thoseOfTheCourseAreWell() {
        assertEquals(
                new Budget(60, 4_000_000),
                Challenge.in(Path.of("grading/challenge")).settings().budget());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    seconds    | 0          | a number from 10 to 3600
                    seconds    | 9.9        | a number from 10 to 3600
                    seconds    | NaN        | a number from 10 to 3600
                    seconds    | soon       | a number from 10 to 3600
                    parameters | 4000001    | a whole number from 1 to 4000000
                    parameters | 1e6        | a whole number from 1 to 4000000
                    threads    | 0          | a whole number from 1 to 256
                    memory     | 64         | a whole number from 128 to 16384
                    training   | ../x.bin   | names of files within the data folder
                    training   | /x.bin     | names of files within the data folder
                    training   | a.bin,     | names of files within the data folder
                    validation | 0          | a whole number from 1
                    test       | a/../../b  | the name of a file, within its folder
                    thresholds | 30% 10, 20% 12 | points at accuracies, both rising
                    thresholds | 30% 9      | points at accuracies, both rising, 10 points at the last
                    thresholds | 30 10      | points at accuracies
                    thresholds | 130% 10    | points at accuracies
                    thresholds | 30% ten    | points at accuracies
                    """)
    void aValueThatMakesNoSenseIsOneSentence(String name, String value, String wanted) {
        String bad = GOOD.replaceFirst(name + " = .*", name + " = " + value);
        String sentence = refusal(bad);
        assertTrue(
                sentence.contains("%s is \"%s\", wanted %s".formatted(name, value, wanted)),
                sentence);
        assertTrue(refusal(GOOD.replaceFirst(name + " = .*", "")).contains(name + " is \"\""));
    }

    @Test
    void aSlipOfThePenIsNamed() {
        assertTrue(
                refusal(GOOD + "tresholds = 1% 10\n")
                        .contains("there is no setting \"tresholds\""));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertTrue(
                String.valueOf(
                                assertThrows(
                                                GradingException.class,
                                                () ->
                                                        ChallengeSettings.read(
                                                                folder.resolve("none")))
                                        .getMessage())
                        .contains("none cannot be read (NoSuchFileException)"));
    }
}
