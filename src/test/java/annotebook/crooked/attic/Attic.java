package annotebook.crooked.attic;

/** In a package that the design does not know. */
public record Attic() {}
