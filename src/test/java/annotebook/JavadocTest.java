package annotebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The public API has Javadoc: types, methods and constructors that a reader can reach. */
class JavadocTest {

    @Test
    void everythingPublicIsDocumented() throws IOException {
        assertEquals(List.of(), undocumented(SourceTree.below(SourceTree.MAIN)));
    }

    @Test
    void whatLacksACommentIsNamedWithItsPlace() throws IOException {
        assertEquals(
                List.of(
                        "/Example.java:1: class Example has no Javadoc",
                        "/Example.java:2: Example() has no Javadoc",
                        "/Example.java:3: m() has no Javadoc",
                        "/Example.java:4: interface Inner has no Javadoc",
                        "/Example.java:4: n() has no Javadoc"),
                undocumented(
                        SourceTree.of(
                                """
                                public class Example {
                                    public Example() {}
                                    protected int m() { return 1; }
                                    public interface Inner { void n(); }
                                }
                                """)));
    }

    @Test
    void anEmptyCommentIsNone() throws IOException {
        assertEquals(
                List.of("/Example.java:1: class Example has no Javadoc"),
                undocumented(SourceTree.of("/** */ public class Example {}")));
    }

    @Test
    void overridesAccessorsAndWhatNobodyReachesNeedNone() throws IOException {
        assertEquals(
                List.of(),
                undocumented(
                        SourceTree.of(
                                """
                                /** A pair. */
                                public record Example(int a) {
                                    public int a() { return a; }
                                    @Override public String toString() { return ""; }
                                    void packagePrivate() {}
                                    private static class Hidden { public void m() {} }
                                }
                                class Other { public void m() {} }
                                """)));
    }

    private static List<String> undocumented(SourceTree source) {
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : source.units()) {
            new PublicDeclarations(source, unit, found).scan(unit, null);
        }
        return found;
    }

    private static final class PublicDeclarations extends TreePathScanner<Void, Void> {

        private final SourceTree source;
        private final CompilationUnitTree unit;
        private final List<String> found;

        PublicDeclarations(SourceTree source, CompilationUnitTree unit, List<String> found) {
            this.source = source;
            this.unit = unit;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            if (!isReachable(type.getModifiers())) {
                return null;
            }
            require(
                    type,
                    type.getKind().name().toLowerCase(Locale.ROOT) + " " + type.getSimpleName());
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            if (isReachable(method.getModifiers()) && !isExcepted(method)) {
                var owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
                boolean isConstructor = method.getReturnType() == null;
                require(method, (isConstructor ? owner.getSimpleName() : method.getName()) + "()");
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void unused) {
            return null;
        }

        private void require(Tree declaration, String name) {
            DocCommentTree javadoc = source.javadoc(getCurrentPath());
            if (javadoc == null || javadoc.getFirstSentence().isEmpty()) {
                found.add(source.place(unit, declaration) + ": " + name + " has no Javadoc");
            }
        }

        private boolean isReachable(ModifiersTree modifiers) {
            var flags = modifiers.getFlags();
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            boolean isMemberOfInterface =
                    parent.getKind() == Kind.INTERFACE || parent.getKind() == Kind.ANNOTATION_TYPE;
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || (isMemberOfInterface && !flags.contains(Modifier.PRIVATE));
        }

        private boolean isExcepted(MethodTree method) {
            var owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            boolean isAccessor =
                    method.getParameters().isEmpty()
                            && SourceTree.components(owner).contains(method.getName().toString());
            return isAccessor || SourceTree.isOverride(method);
        }
    }
}
