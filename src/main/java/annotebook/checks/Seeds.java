package annotebook.checks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.crypto.Mac;

/**
 * Where the inputs of a check come from.
 *
 * <pre>
 *   seed = HMAC-SHA256(secret, student, exercise, test)      each field with its length in front
 * </pre>
 *
 * In a notebook secret and student are fixed and public; the grader has a course secret, so that
 * neither the published checks nor a friend's answers tell the inputs.
 *
 * @param secret the course secret
 * @param student whose answers are checked
 */
public record Seeds(String secret, String student) {

    /** The seeds of every student's own notebook. */
    public static final Seeds NOTEBOOK = new Seeds("annotebook", "notebook");

    /** The inputs of one test. */
    public Draws draws(String exercise, String test) {
        Mac mac = Keystream.hmac(secret.getBytes(StandardCharsets.UTF_8));
        for (String field : new String[] {student, exercise, test}) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            mac.update(bytes);
        }
        return new Draws(new Keystream(mac.doFinal()));
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "Seeds[student=" + student + "]";
    }
}
