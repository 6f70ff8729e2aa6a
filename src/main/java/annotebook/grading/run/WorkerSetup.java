package annotebook.grading.run;

import annotebook.grading.sandbox.Limits;

/**
 * What a worker is told first. It comes on standard input: command lines and environments can be
 * read by others.
 *
 * @param secret the course secret
 * @param box the directory from which its box starts
 * @param sandbox the name of the sandbox
 * @param limits what a submission may use up
 * @param place the worker's among all, counted from 0
 */
record WorkerSetup(String secret, String box, String sandbox, Limits limits, int place) {

    /** The same for another worker. */
    WorkerSetup at(int place) {
        return new WorkerSetup(secret, box, sandbox, limits, place);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "WorkerSetup[sandbox=" + sandbox + "]";
    }
}
