package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program is run here as the kernel runs it. */
class SeccompFilterTest {

    private static final int AMD64 = 0xc000003e;
    private static final int AARCH64 = 0xc00000b7;

    @ParameterizedTest
    @CsvSource({
        "amd64, 0, 0, 7fff0000", // read
        "amd64, 59, 0, 7fff0000", // execve
        "amd64, 56, 3d0f00, 7fff0000", // clone: a thread
        "amd64, 56, 10000011, 50001", // clone: a user of its own
        "amd64, 435, 0, 50026", // clone3
        "amd64, 101, 0, 50001", // ptrace
        "amd64, 165, 0, 50001", // mount
        "amd64, 425, 0, 50001", // io_uring_setup
        "amd64, 41, 0, 50001", // socket
        "amd64, 203, 0, 50001", // sched_setaffinity
        "amd64, 1073741864, 0, 80000000", // a call by its x32 number
        "aarch64, 63, 0, 7fff0000", // read
        "aarch64, 220, 10000011, 50001", // clone: a user of its own
        "aarch64, 117, 0, 50001", // ptrace
    })
    void callIsAnswered(String machine, int call, String argument, String answer) {
        int architecture = machine.equals("amd64") ? AMD64 : AARCH64;
        assertEquals(
                Long.parseLong(answer, 16),
                run(machine, call, architecture, Long.parseLong(argument, 16)));
    }

    @Test
    void otherArchitectureIsKilled() {
        assertEquals(0x80000000L, run("amd64", 0, 0x40000003, 0));
    }

    @Test
    void machineWithoutTableHasNoFilter() {
        assertTrue(SeccompFilter.of("pdp11").isEmpty());
    }

    private static long run(String machine, int call, int architecture, long argument) {
        ByteBuffer data = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        data.putInt(0, call).putInt(4, architecture).putLong(16, argument);
        ByteBuffer program =
                ByteBuffer.wrap(SeccompFilter.of(machine).orElseThrow())
                        .order(ByteOrder.nativeOrder());
        int accumulator = 0;
        int at = 0;
        while (true) {
            int code = program.getShort(8 * at);
            int constant = program.getInt(8 * at + 4);
            boolean holds =
                    switch (code) {
                        case 0x15 -> accumulator == constant;
                        case 0x35 -> Integer.compareUnsigned(accumulator, constant) >= 0;
                        case 0x45 -> (accumulator & constant) != 0;
                        default -> false;
                    };
            if (code == 0x06) {
                return Integer.toUnsignedLong(constant);
            }
            accumulator = code == 0x20 ? data.getInt(constant) : accumulator;
            at += 1 + (code == 0x20 ? 0 : program.get(8 * at + (holds ? 2 : 3)));
        }
    }
}
