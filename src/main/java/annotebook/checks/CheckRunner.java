package annotebook.checks;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the checks of one exercise on one student's code, as JUnit tests, and says how they went. */
public final class CheckRunner {

    private static final LauncherConfig CONFIG =
            LauncherConfig.builder()
                    .enableTestEngineAutoRegistration(false)
                    .enableTestExecutionListenerAutoRegistration(false)
                    .enableLauncherDiscoveryListenerAutoRegistration(false)
                    .enableLauncherSessionListenerAutoRegistration(false)
                    .enablePostDiscoveryFilterAutoRegistration(false)
                    .addTestEngines(new JupiterTestEngine())
                    .build();

    private CheckRunner() {}

    /** The verdict on the student's code, with inputs drawn from these seeds. */
    public static Verdict run(ExerciseChecks checks, StudentCode code, Seeds seeds) {
        return run(List.of(checks), code, seeds).get(0);
    }

    /**
     * A verdict from each of several checks of one exercise, as the visible and the hidden ones: later ones name a
     * mistake only when it fits what earlier ones have seen.
     */
    public static List<Verdict> run(List<ExerciseChecks> all, StudentCode code, Seeds seeds) {
        List<CheckExtension.Result> before = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (ExerciseChecks checks : all) {
            List<CheckExtension.Result> results = results(checks, code, seeds);
            verdicts.add(new Explained(checks, results, List.copyOf(before)).verdict());
            before.addAll(results);
        }
        return verdicts;
    }

    private static List<CheckExtension.Result> results(
            ExerciseChecks checks, StudentCode code, Seeds seeds) {
        List<CheckExtension.Result> results = new ArrayList<>();
        List<Throwable> faults = new ArrayList<>();
        try (LauncherSession session = openSession()) {
            CheckExtension.prepare(
                    session.getStore(), new CheckExtension.Run(checks, code, seeds, results));
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(
                                            DiscoverySelectors.selectNestedClass(
                                                    List.of(checks.notebook()), checks.nested()))
                                    .build(),
                            faultListener(faults));
        }
        if (results.isEmpty() || !faults.isEmpty()) {
            throw new IllegalStateException(
                    "the checks of " + checks.id() + " could not run",
                    faults.isEmpty() ? null : faults.get(0));
        }
        return results;
    }

    /** JUnit looks for its services through the thread's loader, which in a kernel is not ours. */
    private static LauncherSession openSession() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(CheckRunner.class.getClassLoader());
        try {
            return LauncherFactory.openSession(CONFIG);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Tests that end in a mismatch are verdicts; any other failure is a fault of the kit. */
    private static TestExecutionListener faultListener(List<Throwable> faults) {
        return new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable()
                        .filter(thrown -> test.isContainer() || !(thrown instanceof Mismatch))
                        .ifPresent(faults::add);
            }
        };
    }
}
