package annotebook.nn.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** A reader of JSON from untrusted files: of limited depth and length, and without repeated names. */
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
