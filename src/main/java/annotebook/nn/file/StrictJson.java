package annotebook.nn.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** JSON as it is read from files that a stranger may have written: of bounded depth and length, no name twice. */
final class StrictJson {

    static final int MOST_LEVELS = 16;

    private StrictJson() {}

    static JsonFactory factory(int mostTokens) {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(MOST_LEVELS)
                                .maxTokenCount(mostTokens)
                                .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }
}
