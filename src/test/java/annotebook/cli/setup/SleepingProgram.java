package annotebook.cli.setup;

/** A program that says its number and sleeps, or hands on what another such says. */
final class SleepingProgram {

    private SleepingProgram() {}

    /** The program to start: {@code "parent"} or {@code "child"}. */
    static ProcessBuilder of(String role) {
        return new ProcessBuilder(
                Platform.javaHome().resolve("bin").resolve("java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SleepingProgram.class.getName(),
                role);
    }

    /** Sleeps for longer than any test waits. */
    public static void main(String[] args) throws InterruptedException {
        if (args[0].equals("parent")) {
            Subprocess.run(of("child"), System.out::println);
        } else {
            System.out.println(ProcessHandle.current().pid());
            Thread.sleep(120_000);
        }
    }
}
