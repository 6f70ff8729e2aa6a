package annotebook.cli;

/**
 * The oldest Java that the kit runs on.
 *
 * <p>This class and the two mains are compiled for Java 8: an older Java than the required one loads
 * them, prints the sentence, and never reaches a class that it cannot read.
 */
final class RequiredJava {

    private static final int OLDEST = 17;
    private static final int USER_ERROR = 2;

    private RequiredJava() {}

    /** Ends the program with one sentence when this Java is too old. */
    static void orExit() {
        String version = System.getProperty("java.specification.version", "0");
        if (isTooOld(version)) {
            System.err.println(sentence(version));
            System.exit(USER_ERROR);
        }
    }

    /** Reads {@code 1.8}, {@code 11} and {@code 17}. */
    static boolean isTooOld(String specification) {
        return Double.parseDouble(specification) < OLDEST;
    }

    static String sentence(String specification) {
        return "Java "
                + specification
                + " found, "
                + OLDEST
                + " or newer needed. Install a JDK (adoptium.net) or set JAVA_HOME and PATH to one.";
    }
}
