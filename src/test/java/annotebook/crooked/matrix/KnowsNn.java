package annotebook.crooked.matrix;

import annotebook.crooked.nn.Impure;

/** An arrow that points the wrong way, and closes a cycle. */
public record KnowsNn(Impure impure) {}
