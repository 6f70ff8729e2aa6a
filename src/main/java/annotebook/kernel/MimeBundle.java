package annotebook.kernel;

import java.util.Map;

/**
 * One value in several forms, of which the notebook shows the richest it can.
 *
 * @param data the forms by MIME type; images in Base64
 */
public record MimeBundle(Map<String, String> data) {

    /** Keeps the forms as they are now. */
    public MimeBundle {
        data = Map.copyOf(data);
        if (!data.containsKey("text/plain")) {
            throw new IllegalArgumentException(
                    "every value needs a text/plain form: " + data.keySet());
        }
    }

    /** The form that every front end can show. */
    public String text() {
        return data.getOrDefault("text/plain", "");
    }
}
