package io.github.spencerpark.ijava;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zeromq.ZMQ;

/** Installs the stand-in for IJava where Jupyter looks for kernels. */
public final class Installation {

    private Installation() {}

    /** Makes it the kernel named "java" of the folder, for {@code --kernel java} with a {@code JUPYTER_PATH} that names it. */
    public static void into(Path jupyterPath) throws IOException {
        String classPath =
                Stream.of(JavaKernel.class, BaseKernel.class, Gson.class, ZMQ.class)
                        .map(Installation::location)
                        .collect(Collectors.joining(File.pathSeparator));
        Map<String, Object> specification =
                Map.of(
                        "argv",
                        List.of(
                                "java",
                                "-cp",
                                classPath,
                                JavaKernel.class.getName(),
                                "{connection_file}"),
                        "display_name",
                        "Java (stand-in for IJava)",
                        "language",
                        "java");
        Path folder = Files.createDirectories(jupyterPath.resolve("kernels").resolve("java"));
        new ObjectMapper().writeValue(folder.resolve("kernel.json").toFile(), specification);
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
