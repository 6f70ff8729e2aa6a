package annotebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes that a reader can take in, a package-info in every package, and no address of a registry. */
class HouseRulesTest {

    private static final int FILE_LINES = 250;
    private static final int METHOD_LINES = 30;
    private static final int PARAMETERS = 4;
    private static final int FOLDER_FILES = 45;

    /** The clients of their users know them, or mirrors of them. */
    private static final List<String> REGISTRIES =
            List.of(
                    "registry.npmjs.org",
                    "deb.debian.org",
                    "pypi.org",
                    "files.pythonhosted.org",
                    "repo.maven.apache.org",
                    "repo1.maven.org");

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/bench/java", "grading/checks"})
    void theSourceKeepsToItsSizes(String folder) throws IOException {
        assertEquals(List.of(), tooLarge(SourceTree.below(Path.of(folder))));
    }

    /** The methods of a test may be longer: their tables of cases count as lines. */
    @Test
    void noTestIsALongFile() throws IOException {
        List<String> found = new ArrayList<>();
        SourceTree tests = SourceTree.below(Path.of("src", "test", "java"));
        for (CompilationUnitTree unit : tests.units()) {
            addLongFile(tests, unit, found);
        }
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "grading", "notebooks", "data"})
    void noFolderHoldsMoreThanAReaderTakesIn(String folder) throws IOException {
        assertEquals(List.of(), foldersAbove(FOLDER_FILES, Path.of(folder)));
    }

    @Test
    void aFullFolderIsNamed(@TempDir Path folder) throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.createFile(full.resolve("one"));
        Files.createFile(full.resolve("two"));
        assertEquals(List.of(full + " has 2 files, at most 1"), foldersAbove(1, folder));
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        assertEquals(List.of(), packagesWithoutInfo(SourceTree.MAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main", "notebooks", "README.md", "data/README.md"})
    void noAddressOfARegistryStandsAnywhere(String place) throws IOException {
        assertEquals(List.of(), registriesIn(Path.of(place)));
    }

    @Test
    void anAddressOfARegistryIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Example.java"), "\"https://pypi.org/p\"");
        assertEquals(List.of(file + ": pypi.org"), registriesIn(folder));
    }

    @Test
    void aLongFileIsNamedWhateverItImports() throws IOException {
        String imports = "import java.util.List;\nimport java.util.Set;\n";
        assertEquals(
                List.of(),
                tooLarge(SourceTree.of(imports + "class Example {" + "\n".repeat(249) + "}")));
        assertEquals(
                List.of("/Example.java:1: file has 251 lines, at most 250"),
                tooLarge(SourceTree.of("class Example {" + "\n".repeat(250) + "}")));
    }

    @Test
    void aLongMethodIsNamed() throws IOException {
        String head = "class Example {\n/** Not counted. */\nvoid m() {";
        assertEquals(List.of(), tooLarge(SourceTree.of(head + "\n".repeat(29) + "}}")));
        assertEquals(
                List.of("/Example.java:3: m has 31 lines, at most 30"),
                tooLarge(SourceTree.of(head + "\n".repeat(30) + "}}")));
    }

    @Test
    void aMethodOrConstructorWithManyParametersIsNamed() throws IOException {
        String five = "(int a, int b, int c, int d, int e) {}";
        assertEquals(
                List.of(
                        "/Example.java:1: m has 5 parameters, at most 4",
                        "/Example.java:2: Example has 5 parameters, at most 4"),
                tooLarge(
                        SourceTree.of("class Example { void m" + five + "\nExample" + five + "}")));
    }

    @Test
    void componentsAndOverridesMayBeMany() throws IOException {
        String five = "(int a, int b, int c, int d, int e) {}";
        assertEquals(
                List.of(),
                tooLarge(
                        SourceTree.of(
                                "record Example(int a, int b, int c, int d, int e) { Example "
                                        + five
                                        + "@Override void m"
                                        + five
                                        + "void four(int a, int b, int c, int d) {} }")));
    }

    private static List<String> tooLarge(SourceTree source) throws IOException {
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : source.units()) {
            addLongFile(source, unit, found);
            new Methods(source, unit, found).scan(unit, null);
        }
        return found;
    }

    private static void addLongFile(SourceTree source, CompilationUnitTree unit, List<String> found)
            throws IOException {
        long lines =
                unit.getSourceFile().getCharContent(true).toString().lines().count()
                        - unit.getImports().size();
        if (lines > FILE_LINES) {
            found.add(source.place(unit, unit) + ": " + atMost("file", lines, "lines", FILE_LINES));
        }
    }

    private static List<String> foldersAbove(int limit, Path root) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path folder : paths.filter(Files::isDirectory).sorted().toList()) {
                long files;
                try (Stream<Path> inside = Files.list(folder)) {
                    files = inside.filter(Files::isRegularFile).count();
                }
                if (files > limit) {
                    found.add(atMost(folder.toString(), files, "files", limit));
                }
            }
        }
        return found;
    }

    private static List<String> packagesWithoutInfo(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            List<String> found = new ArrayList<>();
            for (Path folder : paths.filter(HouseRulesTest::isPackage).sorted().toList()) {
                Path info = folder.resolve("package-info.java");
                String text = Files.exists(info) ? Files.readString(info) : "";
                if (!text.startsWith("/**") || !text.contains("@NullMarked")) {
                    found.add(info + ": wanted one with Javadoc and @NullMarked");
                }
            }
            return found;
        }
    }

    private static List<String> registriesIn(Path place) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                REGISTRIES.stream()
                        .filter(text::contains)
                        .forEach(host -> found.add(file + ": " + host));
            }
        }
        return found;
    }

    private static boolean isPackage(Path folder) {
        String[] names = folder.toFile().list((parent, name) -> name.endsWith(".java"));
        return names != null && names.length > 0;
    }

    private static String atMost(String what, long count, String unit, int limit) {
        return "%s has %d %s, at most %d".formatted(what, count, unit, limit);
    }

    private static final class Methods extends TreePathScanner<Void, Void> {

        private final SourceTree source;
        private final CompilationUnitTree unit;
        private final List<String> found;

        Methods(SourceTree source, CompilationUnitTree unit, List<String> found) {
            this.source = source;
            this.unit = unit;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            var owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            boolean isConstructor = method.getReturnType() == null;
            var name = isConstructor ? owner.getSimpleName() : method.getName();
            long lines = source.lastLine(unit, method) - source.firstLine(unit, method) + 1;
            if (lines > METHOD_LINES) {
                add(method, atMost(name.toString(), lines, "lines", METHOD_LINES));
            }
            boolean isOfRecord = isConstructor && owner.getKind() == Tree.Kind.RECORD;
            int parameters = method.getParameters().size();
            if (parameters > PARAMETERS
                    && !isOfRecord
                    && !SourceTree.isOverride(method)
                    && !hasSignatureOfAnExercise()) {
                add(method, atMost(name.toString(), parameters, "parameters", PARAMETERS));
            }
            return super.visitMethod(method, null);
        }

        /** A mistake has as many as the method that the student is asked for. */
        private boolean hasSignatureOfAnExercise() {
            return unit.getSourceFile().getName().endsWith("Mistakes.java");
        }

        private void add(MethodTree method, String what) {
            found.add(source.place(unit, method) + ": " + what);
        }
    }
}
