package annotebook.kernel;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Writes the file of {@link Documentation} when the kit is built: the comments of what students call. The source
 * itself would hold the answers to exercises.
 */
public final class DocumentationWriter extends TreePathScanner<@Nullable Void, DocTrees> {

    private static final List<String> PLACES =
            List.of("Notebook.java", "matrix", "nn", "graph", "data", "display", "training");

    /** The kit's own answer to the challenge, which the student's jar does not have. */
    private static final Set<String> LEFT_OUT = Set.of("Preset.java");

    private final Map<String, String> comments = new TreeMap<>();

    private DocumentationWriter() {}

    /**
     * Reads the sources and writes the file, unless it says the same already.
     *
     * @param arguments the folder of the package {@code annotebook}, and that of the file
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]).resolve(Documentation.FILE);
        String text = text(Path.of(arguments[0]));
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    static String text(Path sources) throws IOException {
        DocumentationWriter writer = new DocumentationWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    null,
                                    null,
                                    files.getJavaFileObjectsFromPaths(all(sources)));
            for (CompilationUnitTree unit : task.parse()) {
                writer.scan(unit, DocTrees.instance(task));
            }
        }
        return writer.comments.entrySet().stream()
                .map(entry -> entry.getKey() + "\n" + entry.getValue())
                .collect(Collectors.joining());
    }

    private static List<Path> all(Path sources) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String place : PLACES) {
            try (Stream<Path> files = Files.walk(sources.resolve(place))) {
                files.filter(DocumentationWriter::isDocumented).sorted().forEach(all::add);
            }
        }
        return all;
    }

    private static boolean isDocumented(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".java") && !LEFT_OUT.contains(name);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, DocTrees trees) {
        if (isPublic(type.getModifiers())) {
            keep(type.getSimpleName().toString(), trees);
            super.visitClass(type, trees);
        }
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, DocTrees trees) {
        if (isPublic(method.getModifiers())) {
            String type =
                    ((ClassTree) getCurrentPath().getParentPath().getLeaf()).getSimpleName() + "";
            String name = method.getReturnType() == null ? type : type + "." + method.getName();
            String parameters =
                    method.getParameters().stream()
                            .map(it -> it.getType() + " " + it.getName())
                            .collect(Collectors.joining(", ", "(", ")"));
            keep(Documentation.Signature.of(name + parameters).key(), trees);
        }
        return null;
    }

    private void keep(String key, DocTrees trees) {
        String comment = trees.getDocComment(getCurrentPath());
        if (comment != null) {
            comments.put(
                    key,
                    comment.lines().map(line -> " " + line + "\n").collect(Collectors.joining()));
        }
    }

    private boolean isPublic(ModifiersTree modifiers) {
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        return modifiers.getFlags().contains(Modifier.PUBLIC)
                || (parent.getKind() == Tree.Kind.INTERFACE
                        && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }
}
