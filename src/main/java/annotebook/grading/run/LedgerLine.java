package annotebook.grading.run;

import annotebook.files.Digest;
import java.io.IOException;
import java.util.List;

/**
 * One line of the ledger.
 *
 * @param key what the verdict depends on, hashed
 * @param student whose notebook it is
 * @param notebook its name
 * @param grade what running it gave
 */
record LedgerLine(String key, String student, String notebook, NotebookGrade grade) {

    /** What stands for the line before the first. */
    static final String START = Digest.of(List.of("annotebook ledger"));

    private static final String CHAIN = "{\"chain\":\"";
    private static final String ENTRY = "\",\"entry\":";
    private static final int HEAD = CHAIN.length() + START.length() + ENTRY.length();

    /** The line as it is written after the line with this checksum, without its line end. */
    String text(String before) {
        String entry = Json.text(this);
        return CHAIN + chain(before, entry) + ENTRY + entry + "}";
    }

    /**
     * Reads a line.
     *
     * @param before the checksum of the line before
     * @throws IOException when it is not what was written after that line
     */
    static LedgerLine parse(String line, String before) throws IOException {
        if (line.length() <= HEAD || !line.endsWith("}")) {
            throw new IOException("not a line of a ledger");
        }
        String entry = line.substring(HEAD, line.length() - 1);
        if (!line.startsWith(CHAIN + chain(before, entry) + ENTRY)) {
            throw new IOException("the checksum does not fit");
        }
        return Json.read(entry, LedgerLine.class);
    }

    /** The checksum that a line carries. */
    static String chainOf(String line) {
        return line.substring(CHAIN.length(), CHAIN.length() + START.length());
    }

    private static String chain(String before, String entry) {
        return Digest.of(List.of(before, entry));
    }
}
