package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.data.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataListCommandTest {

    private static final Path SHIPPED = DataFolder.find().path();

    private final Path root;

    DataListCommandTest(@TempDir Path root) throws IOException {
        this.root = root;
        for (String name : new String[] {"README.md", "digits.csv"}) {
            Files.copy(SHIPPED.resolve(name), root.resolve(name));
        }
    }

    @Test
    void saysWhatIsThereWhereAndWhatIsWrong() throws IOException {
        Files.write(root.resolve("cifar10_test.bin"), new byte[3_072]);
        String list = list(1);
        assertTrue(list.startsWith("Data folder: " + root), list);
        assertTrue(list.contains("  digits.csv                   264,974 bytes  right\n"), list);
        assertTrue(list.contains("  cifar10_train.bin         12,292,000 bytes  MISSING\n"), list);
        assertTrue(list.contains("3,073,000 bytes  WRONG: 3,072 bytes, wanted 3,073,000\n"), list);
    }

    @Test
    void aSetThatIsNotFetchedIsNoFaultAndHasItsCommand() throws IOException {
        whole();
        String list = list(0);
        assertTrue(list.contains("CIFAR-10: not fetched; to fetch it: data cifar10\n"), list);
        assertTrue(list.contains("Fashion-MNIST: not fetched; to fetch it: data fashion-mnist\n"));
    }

    @Test
    void aDownloadThatWasInterruptedIsCounted() throws IOException {
        whole();
        Path staging = Files.createDirectory(root.resolve(".cifar10.part"));
        Files.write(staging.resolve("cifar-10-binary.tar.gz.part"), new byte[1_234]);
        String list = list(0);
        assertTrue(
                list.contains("CIFAR-10: 1,234 bytes of a download; go on with: data cifar10\n"),
                list);
    }

    @Test
    void aFetchedSetWithAWrongFileIsOne() throws IOException {
        whole();
        Path set = Files.createDirectory(root.resolve("fashion-mnist"));
        Files.write(set.resolve("t10k-labels-idx1-ubyte"), new byte[10_008]);
        String list = list(1);
        assertTrue(
                list.contains(
                        "Fashion-MNIST, in fashion-mnist/; fetch it again with: data fashion-mnist\n"),
                list);
        assertTrue(list.contains("10,008 bytes  WRONG: MD5 "), list);
        assertTrue(list.contains("47,040,016 bytes  MISSING\n"), list);
    }

    @Test
    void withoutAReadmeOneSentence() throws IOException {
        Files.delete(root.resolve("README.md"));
        String sentence = " cannot be read: take it from the course kit again.\n";
        assertTrue(list(1).contains(root.resolve("README.md") + sentence));
    }

    private void whole() throws IOException {
        for (String name : new String[] {"cifar10_train.bin", "cifar10_test.bin"}) {
            Files.copy(SHIPPED.resolve(name), root.resolve(name));
        }
    }

    private String list(int status) {
        StringWriter text = new StringWriter();
        assertEquals(
                status,
                DataListCommand.list(new DataFolder(root), new PrintWriter(text)),
                text.toString());
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
