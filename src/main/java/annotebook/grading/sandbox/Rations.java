package annotebook.grading.sandbox;

import annotebook.checks.Effort;
import java.time.Duration;
import java.util.List;

/**
 * What the system lets a program in the box use up, whatever it does.
 *
 * @param addressMebibytes memory that it may map, in MiB
 * @param processes its processes and threads together
 * @param cpuSeconds processor time of each of its processes
 * @param processors the numbers of those that it runs on; any where there are none
 */
record Rations(long addressMebibytes, int processes, long cpuSeconds, List<Integer> processors) {

    /** What a JVM maps beside its heap: code, classes, stacks. */
    private static final long MEBIBYTES_BESIDE_HEAP = 1536;

    /** To start and to compile: on top of a training's own time, and of that of the cells above it. */
    private static final Duration START = Duration.ofSeconds(60);

    /** For the code of a submission. */
    static Rations of(Limits limits) {
        return new Rations(
                limits.sizes().mebibytes() + MEBIBYTES_BESIDE_HEAP,
                limits.sizes().processes(),
                seconds(limits.times().submission()) * Runtime.getRuntime().availableProcessors(),
                List.of());
    }

    /** For one training: objects and matrices of so many MiB each, and processors of its own. */
    static Rations of(Effort effort, Limits limits, int place) {
        Duration before = limits.times().submission().plus(START);
        return new Rations(
                2L * effort.mebibytes() + MEBIBYTES_BESIDE_HEAP,
                limits.sizes().processes(),
                seconds(effort.time().multipliedBy(effort.threads()).plus(before)),
                Processors.share(Processors.allowed(), place, effort.threads()));
    }

    private static long seconds(Duration time) {
        return Math.max(1, time.toSeconds());
    }
}
