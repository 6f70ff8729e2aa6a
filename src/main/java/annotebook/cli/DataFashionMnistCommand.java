package annotebook.cli;

import annotebook.data.fetch.DataSet;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code data fashion-mnist}: all 70,000 images. */
@Command(
        name = "fashion-mnist",
        mixinStandardHelpOptions = true,
        description =
                "Fetches all 70,000 images of Fashion-MNIST: from their authors' repository (31 MB;"
                        + " interrupted, it goes on at the next start), else as the package"
                        + " dataset-fashion-mnist (31 MB) with apt-get, where you have it.")
final class DataFashionMnistCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "FILE_OR_FOLDER",
            description =
                    "Take it from a copy instead: a folder with train-images-idx3-ubyte.gz and the"
                            + " others (packed or not), or Debian's package dataset-fashion-mnist, as a"
                            + " file or installed (/usr/share/datasets/fashion-mnist).")
    private @Nullable Path from;

    @Override
    public Integer call() {
        return new DataSets(Commands.out(spec)).bring(DataSet.fashionMnist(), from);
    }
}
