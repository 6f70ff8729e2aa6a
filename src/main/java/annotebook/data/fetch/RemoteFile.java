package annotebook.data.fetch;

import java.net.URI;

/**
 * A file and where on the network it is.
 *
 * @param address of the file itself
 * @param file what it must be when it has come
 */
public record RemoteFile(URI address, KnownFile file) {

    /** The host that is asked for it, as sentences name it. */
    String host() {
        return String.valueOf(address.getHost());
    }
}
