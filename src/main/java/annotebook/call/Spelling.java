package annotebook.call;

import java.util.Comparator;
import java.util.Optional;
import jdk.jshell.SourceCodeAnalysis;

/** Known names that are written almost as one that is not. */
record Spelling(SourceCodeAnalysis analysis) {

    /** One letter in three may be wrong, and one in a short name. */
    private static final int LETTERS = 3;

    /** The known name that is nearest to this one; empty when none is near. */
    Optional<String> nearest(String name) {
        int most = Math.max(1, name.length() / LETTERS);
        return analysis.completionSuggestions(name.substring(0, 1), 1, new int[1]).stream()
                .map(suggestion -> suggestion.continuation().replaceAll("\\W.*", ""))
                .filter(known -> !known.equals(name) && distance(name, known) <= most)
                .min(Comparator.comparingInt(known -> distance(name, known)));
    }

    /** Levenshtein's: the fewest letters to insert, leave out or exchange. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[b.length()];
    }
}
