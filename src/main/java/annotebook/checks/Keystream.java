package annotebook.checks;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Random numbers whose past and future nobody can tell from what they have seen: block i is
 * HMAC-SHA256(key, i).
 *
 * <p>{@code java.util.Random} gives its state away after two outputs, and a student's code sees
 * every input drawn for it.
 */
final class Keystream implements RandomGenerator {

    private final Mac mac;
    private ByteBuffer block = ByteBuffer.allocate(0);
    private long counter;

    Keystream(byte[] key) {
        mac = hmac(key);
    }

    @Override
    public long nextLong() {
        if (!block.hasRemaining()) {
            block = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(8).putLong(counter++).array()));
        }
        return block.getLong();
    }

    static Mac hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
