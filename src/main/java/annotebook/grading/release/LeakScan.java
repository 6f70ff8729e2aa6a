package annotebook.grading.release;

import annotebook.files.Archive;
import annotebook.grading.notebook.NotebookException;
import annotebook.grading.notebook.NotebookJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Looks for secrets in every file of a kit, in the files of its archives too. */
final class LeakScan {

    private final List<Secret> secrets;
    private final List<String> leaks = new ArrayList<>();

    private LeakScan(List<Secret> secrets) {
        this.secrets = secrets;
    }

    /** A sentence for each secret in each file; nothing when all are kept. */
    static List<String> leaks(SortedMap<String, byte[]> files, List<Secret> secrets)
            throws IOException {
        LeakScan scan = new LeakScan(secrets);
        scan.look("", files);
        return List.copyOf(scan.leaks);
    }

    private void look(String within, SortedMap<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            String path = within + file.getKey();
            look(path, file.getKey().getBytes(StandardCharsets.UTF_8));
            look(path, file.getValue());
            if (Archive.isArchive(file.getValue())) {
                look(path + "!/", Archive.read(file.getValue()));
            } else if (path.endsWith(".ipynb")) {
                look(path, texts(file.getValue(), path));
            }
        }
    }

    private void look(String path, byte[] bytes) {
        String plain = Secret.plain(bytes);
        for (Secret secret : secrets) {
            if (plain.contains(secret.text())) {
                String leak = "%s holds %s: \"%s\".".formatted(path, secret.what(), shown(secret));
                if (!leaks.contains(leak)) {
                    leaks.add(leak);
                }
            }
        }
    }

    private static String shown(Secret secret) {
        String text =
                new String(
                        secret.text().getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8);
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }

    /** In JSON a text has escapes, so a notebook's texts are looked at as the reader sees them. */
    private static byte[] texts(byte[] notebook, String name) throws NotebookException {
        StringBuilder texts = new StringBuilder();
        collect(NotebookJson.parse(notebook, name), texts);
        return texts.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void collect(JsonNode node, StringBuilder texts) {
        if (node.isTextual()) {
            texts.append(node.textValue());
        }
        node.forEach(child -> collect(child, texts));
    }
}
