package annotebook.crooked;

/** The glue of a house that breaks every rule: ArchitectureTest must find it out. */
public final class Crooked {

    private Crooked() {}
}
