package annotebook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.crooked.Crooked;
import annotebook.matrix.Matrices;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house of the design: arrows between packages point one way, and the library is pure. */
class ArchitectureTest {

    /** From each package to those it may know. The root package is the glue of the notebooks. */
    private static final Map<String, Set<String>> ARROWS =
            Map.ofEntries(
                    entry("matrix", Set.of()),
                    entry("graph", Set.of()),
                    entry("kernel", Set.of("call")),
                    entry("kit", Set.of()),
                    entry("files", Set.of()),
                    entry("call", Set.of()),
                    entry("html", Set.of()),
                    entry("nn", Set.of("matrix")),
                    entry("data", Set.of("matrix", "files")),
                    entry("training", Set.of("matrix", "nn", "data")),
                    entry(
                            "display",
                            Set.of("matrix", "nn", "graph", "data", "training", "files", "html")),
                    entry("checks", Set.of("matrix", "nn", "call", "html")),
                    entry(
                            "exercises",
                            Set.of("matrix", "nn", "graph", "data", "training", "call", "checks")),
                    entry(
                            "grading",
                            Set.of(
                                    "matrix",
                                    "nn",
                                    "graph",
                                    "data",
                                    "training",
                                    "call",
                                    "checks",
                                    "exercises",
                                    "kit",
                                    "files",
                                    "html")),
                    entry(
                            "cli",
                            Set.of(
                                    "matrix",
                                    "graph",
                                    "call",
                                    "kernel",
                                    "kit",
                                    "nn",
                                    "data",
                                    "training",
                                    "display",
                                    "checks",
                                    "exercises",
                                    "files",
                                    "grading")));

    private static final List<String> LIBRARY =
            List.of("matrix", "nn", "training", "data", "graph");

    private static final String HOUSE = "annotebook";
    private static final String CROOKED = "annotebook.crooked";

    private static final JavaClasses HOUSE_CLASSES = classesBelow(Matrices.class);
    private static final JavaClasses CROOKED_CLASSES =
            classesBelow(Crooked.class, "annotebook", "crooked");

    @Test
    void everyPackageHasItsPlaceInTheHouse() {
        assertEquals(Set.of(), packagesWithoutPlace(HOUSE, HOUSE_CLASSES));
        assertEquals(Set.of("attic"), packagesWithoutPlace(CROOKED, CROOKED_CLASSES));
    }

    @Test
    void arrowsPointOneWay() {
        ARROWS.keySet().forEach(name -> arrow(HOUSE, name).check(HOUSE_CLASSES));
        nobodyKnowsTheGlue(HOUSE).check(HOUSE_CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        noCycles(HOUSE).check(HOUSE_CLASSES);
    }

    @Test
    void gradingsClassesFormNoCircle() {
        noCircles("annotebook.grading").check(HOUSE_CLASSES);
    }

    @Test
    void theLibraryPrintsNothing() {
        silent(HOUSE).check(HOUSE_CLASSES);
    }

    @Test
    void theLibraryAsksNoClockOrDice() {
        pure(HOUSE).check(HOUSE_CLASSES);
    }

    @Test
    void aWrongArrowIsNamed() {
        assertBroken(arrow(CROOKED, "matrix"), "crooked.matrix.KnowsNn");
        assertBroken(nobodyKnowsTheGlue(CROOKED), "crooked.matrix.KnowsGlue");
        arrow(CROOKED, "nn").check(CROOKED_CLASSES);
    }

    @Test
    void aCycleIsNamed() {
        assertBroken(noCycles(CROOKED), "Cycle detected");
    }

    @Test
    void aCircleOfClassesIsNamed() {
        assertBroken(noCircles(CROOKED + ".matrix"), "crooked.matrix.Hand");
    }

    @Test
    void printingIsNamed() {
        assertBroken(silent(CROOKED), "Impure.prints()");
        assertBroken(silent(CROOKED), "Impure.complains()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asksTheClock",
                "asksTheDate",
                "asksTheInstant",
                "rollsDice",
                "rollsUnseededDice",
                "rollsUnseededDiceOfCommonsMath",
                "rollsDiceByReference",
                "shufflesUnseeded"
            })
    void clocksAndDiceAreNamed(String method) {
        assertBroken(pure(CROOKED), "Impure." + method + "()");
    }

    @Test
    void seededDiceArePure() {
        var error = assertThrows(AssertionError.class, () -> pure(CROOKED).check(CROOKED_CLASSES));
        assertTrue(!String.valueOf(error.getMessage()).contains("rollsSeededDice"));
    }

    private static Set<String> packagesWithoutPlace(String root, JavaClasses classes) {
        Set<String> names = new TreeSet<>();
        classes.stream()
                .map(type -> type.getPackageName())
                .filter(name -> !name.equals(root))
                .map(name -> name.substring(root.length() + 1).split("\\.", 2)[0])
                .forEach(names::add);
        names.removeAll(ARROWS.keySet());
        return names;
    }

    private static ArchRule arrow(String root, String name) {
        String[] unknown =
                ARROWS.keySet().stream()
                        .filter(other -> !other.equals(name) && !mayKnow(name, other))
                        .map(other -> root + "." + other + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(unknown)
                .allowEmptyShould(true);
    }

    private static boolean mayKnow(String name, String other) {
        return ARROWS.getOrDefault(name, Set.of()).contains(other);
    }

    private static ArchRule nobodyKnowsTheGlue(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root);
    }

    private static ArchRule noCycles(String root) {
        return SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** A class and those nested in it are one. */
    private static ArchRule noCircles(String root) {
        return SlicesRuleDefinition.slices()
                .assignedFrom(
                        new SliceAssignment() {
                            @Override
                            public SliceIdentifier getIdentifierOf(JavaClass type) {
                                String name = type.getName().replaceFirst("[$].*", "");
                                return name.startsWith(root + ".")
                                        ? SliceIdentifier.of(name)
                                        : SliceIdentifier.ignore();
                            }

                            @Override
                            public String getDescription() {
                                return "classes";
                            }
                        })
                .should()
                .beFreeOfCycles();
    }

    private static ArchRule silent(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(library(root))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
    }

    private static ArchRule pure(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(library(root))
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe(
                                "a clock or unseeded dice is asked", Impurity::isImpure));
    }

    private static String[] library(String root) {
        return LIBRARY.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    private static void assertBroken(ArchRule rule, String named) {
        var error = assertThrows(AssertionError.class, () -> rule.check(CROOKED_CLASSES));
        String message = String.valueOf(error.getMessage());
        assertTrue(message.contains(named), message);
    }

    private static JavaClasses classesBelow(Class<?> type, String... folders) {
        try {
            URI classes = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return new ClassFileImporter()
                    .importPath(Path.of(Path.of(classes).toString(), folders));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
