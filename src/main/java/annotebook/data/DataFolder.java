package annotebook.data;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder {@code data} of the course: the samples that ship in it, and the whole sets once they are fetched. */
public record DataFolder(Path path) {

    private static final String VARIABLE = "ANNOTEBOOK_DATA";
    private static final String LANDMARK = "digits.csv";

    /**
     * Finds the folder: where {@code ANNOTEBOOK_DATA} points if it is set, else beside the jar or
     * classes of the kit, else upwards from the working directory.
     *
     * @throws DataException if none of these holds {@code digits.csv}; the message says where it looked
     */
    public static DataFolder find() {
        String variable = System.getenv(VARIABLE);
        return variable == null || variable.isBlank()
                ? search(codeLocation(), Path.of(""))
                : named(variable);
    }

    static DataFolder named(String variable) {
        try {
            Path path = Path.of(variable).toAbsolutePath().normalize();
            if (isData(path)) {
                return new DataFolder(path);
            }
        } catch (InvalidPathException e) {
            // Not a valid path on this system, so there is no file there
        }
        throw new DataException(
                "%s is set to %s, which holds no %s. Set it to the data folder of the course, or unset it."
                        .formatted(VARIABLE, variable, LANDMARK));
    }

    static DataFolder search(@Nullable Path code, Path workingDirectory) {
        Path start = workingDirectory.toAbsolutePath().normalize();
        Optional<Path> beside = Optional.ofNullable(code).flatMap(DataFolder::besideCode);
        Stream<Path> above = Stream.iterate(start, up -> up != null, Path::getParent);
        return Stream.concat(beside.stream(), above.map(folder -> folder.resolve("data")))
                .filter(DataFolder::isData)
                .findFirst()
                .map(DataFolder::new)
                .orElseThrow(() -> notFound(beside, start));
    }

    /** The 1,797 handwritten digits of 8 x 8 pixels; {@link DigitsReader} says what is refused. */
    public Images digits() {
        return DigitsReader.read(path.resolve(LANDMARK), 1_797);
    }

    /** The 4,000 training images of the CIFAR-10 sample, 400 a class; {@link Cifar10Reader} says what is refused. */
    public Images cifar10Train() {
        return Cifar10Reader.read(path.resolve("cifar10_train.bin"), 4_000);
    }

    /** The 1,000 test images of the CIFAR-10 sample, 100 a class; {@link Cifar10Reader} says what is refused. */
    public Images cifar10Test() {
        return Cifar10Reader.read(path.resolve("cifar10_test.bin"), 1_000);
    }

    /**
     * All 60,000 images of CIFAR-10, where {@code data cifar10} has fetched them; else empty.
     *
     * @throws DataException if a file is there and not as it should be
     */
    public Optional<TrainAndTest> cifar10() {
        Path folder = path.resolve("cifar10");
        List<Path> batches =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> folder.resolve("data_batch_" + i + ".bin"))
                        .toList();
        return fetched(
                folder,
                () ->
                        new TrainAndTest(
                                Cifar10Reader.read(batches, 10_000),
                                Cifar10Reader.read(folder.resolve("test_batch.bin"), 10_000)));
    }

    /**
     * All 70,000 images of Fashion-MNIST, where {@code data fashion-mnist} has fetched them; else empty.
     *
     * @throws DataException if a file is there and not as it should be
     */
    public Optional<TrainAndTest> fashionMnist() {
        Path folder = path.resolve("fashion-mnist");
        return fetched(
                folder,
                () ->
                        new TrainAndTest(
                                FashionMnist.read(folder, "train", 60_000),
                                FashionMnist.read(folder, "t10k", 10_000)));
    }

    /** The folder has the name of the command that fetches it. */
    private static Optional<TrainAndTest> fetched(Path folder, Supplier<TrainAndTest> reading) {
        try {
            return Files.isDirectory(folder) ? Optional.of(reading.get()) : Optional.empty();
        } catch (DataException e) {
            throw e.fetchAgain("data " + folder.getFileName());
        }
    }

    /** target/annotebook.jar, lib/annotebook.jar and target/classes all lie two steps below the root. */
    private static Optional<Path> besideCode(Path code) {
        return Optional.ofNullable(code.toAbsolutePath().getParent())
                .map(Path::getParent)
                .map(root -> root.resolve("data"));
    }

    private static @Nullable Path codeLocation() {
        CodeSource source = DataFolder.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return null;
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return null; // not from a file: there is no "beside"
        }
    }

    private static boolean isData(Path folder) {
        return Files.isRegularFile(folder.resolve(LANDMARK));
    }

    private static DataException notFound(Optional<Path> beside, Path start) {
        return new DataException(
                "No data folder found: looked for %s in %sthe data folder of %s and of every folder above it. Start in the course folder, or set %s to its data folder."
                        .formatted(
                                LANDMARK,
                                beside.map(path -> path + ", then in ").orElse(""),
                                start,
                                VARIABLE));
    }
}
