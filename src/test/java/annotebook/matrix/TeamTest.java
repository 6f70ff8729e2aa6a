package annotebook.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TeamTest {

    private final Team three = new Team(3, Thread::new);

    @Test
    void doesEveryPartOnceEachTime() {
        AtomicIntegerArray done = new AtomicIntegerArray(3);
        for (int time = 0; time < 10_000; time++) {
            three.run(done::incrementAndGet);
        }
        for (int part = 0; part < 3; part++) {
            assertEquals(10_000, done.get(part));
        }
    }

    @Test
    void worksInThreadsOfItsOwnThatEndWithTheProgram() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        three.run(part -> threads.add(Thread.currentThread()));
        assertEquals(3, threads.size());
        assertTrue(threads.remove(Thread.currentThread()));
        assertTrue(threads.stream().allMatch(Thread::isDaemon));
    }

    @Test
    void wakesUpAfterARest() throws InterruptedException {
        AtomicIntegerArray done = new AtomicIntegerArray(3);
        for (int time = 0; time < 5; time++) {
            three.run(done::incrementAndGet);
            Thread.sleep(20);
        }
        assertEquals(5, done.get(2));
    }

    @Test
    void cutsRowsIntoPartsWithoutGaps() {
        assertArrayEquals(new int[] {0, 3, 6, 10}, starts(10));
        assertArrayEquals(new int[] {0, 0, 0, 1}, starts(1));
        assertEquals(Integer.MAX_VALUE, three.start(3, Integer.MAX_VALUE));
    }

    @Test
    void passesOnWhatAPartThrewAndGoesOn() {
        for (int bad = 0; bad < 3; bad++) {
            int failing = bad;
            RuntimeException thrown =
                    assertThrows(
                            IllegalStateException.class,
                            () ->
                                    three.run(
                                            part -> {
                                                if (part == failing) {
                                                    throw new IllegalStateException("part " + part);
                                                }
                                            }));
            assertEquals("part " + bad, thrown.getMessage());
        }
        doesEveryPartOnceEachTime();
    }

    @Test
    void workInsideWorkIsDoneByTheOneThatAsks() {
        AtomicIntegerArray done = new AtomicIntegerArray(3);
        three.run(outer -> three.run(done::incrementAndGet));
        assertEquals(3, done.get(1));
    }

    @Test
    void aTeamOfOneIsTheCaller() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        new Team(1, Thread::new).run(part -> threads.add(Thread.currentThread()));
        assertEquals(Set.of(Thread.currentThread()), threads);
    }

    @Test
    void anInterruptedCallerStillGetsAllParts() {
        AtomicIntegerArray done = new AtomicIntegerArray(3);
        Thread.currentThread().interrupt();
        three.run(done::incrementAndGet);
        assertTrue(Thread.interrupted());
        assertEquals(1, done.get(2));
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aThreadThatDoesNotStartIsSaidAndTriedAgain() {
        int[] made = {0};
        Team team = new Team(3, task -> ++made[0] == 2 ? new Unstartable(task) : new Thread(task));
        AtomicIntegerArray done = new AtomicIntegerArray(3);
        assertThrows(OutOfMemoryError.class, () -> team.run(done::incrementAndGet));
        assertEquals(1, done.get(1), "the one that started is done before the caller leaves");
        team.run(done::incrementAndGet);
        assertEquals("[1, 2, 1]", done.toString());
    }

    /** As where the system has no thread left. */
    private static final class Unstartable extends Thread {

        Unstartable(Runnable task) {
            super(task);
        }

        @Override
        public synchronized void start() {
            throw new OutOfMemoryError("unable to create native thread");
        }
    }

    private int[] starts(int rows) {
        return new int[] {
            three.start(0, rows), three.start(1, rows), three.start(2, rows), three.start(3, rows)
        };
    }
}
