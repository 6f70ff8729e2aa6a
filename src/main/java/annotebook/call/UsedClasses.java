package annotebook.call;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;
import jdk.jshell.TypeDeclSnippet;

/** The classes that are named in a piece of Java, as the imports of a shell resolve them. */
final class UsedClasses {

    private static final Pattern NAME =
            Pattern.compile("(?<![\\w$.])(?:[a-z]\\w*\\.)*[A-Z]\\w*(?![\\w$])");

    private static final String ALL = "*";

    private final JShell shell;

    UsedClasses(JShell shell) {
        this.shell = shell;
    }

    /** By their names as they stand there; what the shell's own snippets declare is not among them. */
    Map<String, Class<?>> in(Lines lines) {
        Map<String, Class<?>> used = new LinkedHashMap<>();
        lines.all(NAME)
                .filter(name -> shell.types().map(TypeDeclSnippet::name).noneMatch(name::equals))
                .forEach(name -> named(name).ifPresent(type -> used.put(name, type)));
        return used;
    }

    private Optional<Class<?>> named(String name) {
        return name.contains(".")
                ? found(name)
                : shell.imports()
                        .filter(line -> !line.isStatic())
                        .map(ImportSnippet::fullname)
                        .filter(path -> path.endsWith("." + name) || path.endsWith("." + ALL))
                        .map(path -> path.replace(ALL, name))
                        .flatMap(path -> found(path).stream())
                        .findFirst();
    }

    private static Optional<Class<?>> found(String path) {
        try {
            return Optional.of(Class.forName(path, false, UsedClasses.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty(); // a package without such a class, or a name written otherwise
        }
    }
}
