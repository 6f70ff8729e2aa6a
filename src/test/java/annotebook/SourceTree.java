package annotebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Java files parsed by the JDK's own compiler, for tests that read the source. */
final class SourceTree {

    static final Path MAIN = Path.of("src", "main", "java");

    private final List<CompilationUnitTree> units = new ArrayList<>();
    private final DocTrees trees;

    private SourceTree(Iterable<? extends JavaFileObject> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, null, null, files);
        task.parse().forEach(units::add);
        trees = DocTrees.instance(task);
    }

    /** All Java files below a folder. */
    static SourceTree below(Path folder) throws IOException {
        try (var files =
                        ToolProvider.getSystemJavaCompiler()
                                .getStandardFileManager(null, null, UTF_8);
                var paths = Files.walk(folder)) {
            List<Path> sources =
                    paths.filter(p -> p.toString().endsWith(".java")).sorted().toList();
            return new SourceTree(files.getJavaFileObjectsFromPaths(sources));
        }
    }

    /** One file named {@code Example.java}, given as its text. */
    static SourceTree of(String text) throws IOException {
        URI name = URI.create("string:///Example.java");
        return new SourceTree(
                List.of(
                        new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
                            @Override
                            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                return text;
                            }
                        }));
    }

    List<CompilationUnitTree> units() {
        return units;
    }

    /** The parsed Javadoc of a declaration, or null if it has none. */
    @Nullable DocCommentTree javadoc(TreePath path) {
        return trees.getDocCommentTree(path);
    }

    long firstLine(CompilationUnitTree unit, Tree tree) {
        return unit.getLineMap()
                .getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    long lastLine(CompilationUnitTree unit, Tree tree) {
        return unit.getLineMap()
                .getLineNumber(trees.getSourcePositions().getEndPosition(unit, tree) - 1);
    }

    /** File and line, as a terminal makes a link of it. */
    String place(CompilationUnitTree unit, Tree tree) {
        String path = unit.getSourceFile().getName().replace('\\', '/');
        return path + ":" + firstLine(unit, tree);
    }

    /** Whether somebody else chose this method's name and parameters. */
    static boolean isOverride(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(a -> a.getAnnotationType().toString().endsWith("Override"));
    }

    /** The names of a record's components; the parser gives them as fields, the only ones of an instance. */
    static List<String> components(ClassTree type) {
        return type.getMembers().stream()
                .filter(
                        member ->
                                type.getKind() == Tree.Kind.RECORD
                                        && member instanceof VariableTree)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(field -> field.getName().toString())
                .toList();
    }
}
