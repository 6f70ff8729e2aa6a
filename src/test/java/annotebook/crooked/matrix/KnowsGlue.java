package annotebook.crooked.matrix;

import annotebook.crooked.Crooked;

/** Knows the glue that holds it. */
public record KnowsGlue(Crooked glue) {}
