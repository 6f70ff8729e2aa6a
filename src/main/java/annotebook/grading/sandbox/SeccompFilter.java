package annotebook.grading.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The system calls that nothing in the box needs, as a program for the kernel (seccomp BPF).
 *
 * <pre>
 *   other architecture → kill      denied call → EPERM      clone into a new user → EPERM
 *   clone3 → ENOSYS (the C library then uses clone)         everything else → allowed
 * </pre>
 *
 * A student's code can bring native code of its own and load it; this is the wall behind that.
 */
final class SeccompFilter {

    private static final int LOAD = 0x20;
    private static final int IF_EQUAL = 0x15;
    private static final int IF_NOT_LESS = 0x35;
    private static final int IF_BIT = 0x45;
    private static final int RETURN = 0x06;

    private static final int ALLOW = 0x7fff_0000;
    private static final int KILL = 0x8000_0000;
    private static final int EPERM = 0x0005_0001;
    private static final int ENOSYS = 0x0005_0026;

    private static final int CALL_NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;

    private static final int X32 = 0x4000_0000;
    private static final int CLONE3 = 435;
    private static final int NEW_USER = 0x1000_0000;

    /** The same on every machine: io_uring, and what mounts in the newer way. */
    private static final List<Integer> DENIED_EVERYWHERE =
            List.of(425, 426, 427, 428, 429, 430, 431, 432, 433, 442);

    /**
     * Numbers that differ from machine to machine, in this order: ptrace, mount, umount2,
     * pivot_root, chroot, swapon, reboot, acct, syslog, init_module, delete_module, unshare, setns,
     * add_key, request_key, keyctl, perf_event_open, name_to_handle_at, open_by_handle_at,
     * process_vm_readv, process_vm_writev, kexec_load, bpf, userfaultfd, personality, socket,
     * sched_setaffinity.
     */
    private record Machine(int architecture, int cloneCall, List<Integer> denied) {}

    private static final Map<String, Machine> MACHINES =
            Map.of(
                    "amd64",
                    new Machine(
                            0xc000_003e,
                            56,
                            List.of(
                                    101, 165, 166, 155, 161, 167, 169, 163, 103, 175, 176, 272, 308,
                                    248, 249, 250, 298, 303, 304, 310, 311, 246, 321, 323, 135, 41,
                                    203)),
                    "aarch64",
                    new Machine(
                            0xc000_00b7,
                            220,
                            List.of(
                                    117, 40, 39, 41, 51, 224, 142, 89, 116, 105, 106, 97, 268, 217,
                                    218, 219, 241, 264, 265, 270, 271, 104, 280, 282, 92, 198,
                                    122)));

    private final ByteBuffer program = ByteBuffer.allocate(8 * 256).order(ByteOrder.nativeOrder());

    private SeccompFilter() {}

    /** The filter for a machine as {@code os.arch} names it; none for one that we have no table of. */
    static Optional<byte[]> of(String machine) {
        return Optional.ofNullable(MACHINES.get(machine)).map(new SeccompFilter()::assemble);
    }

    private byte[] assemble(Machine machine) {
        add(LOAD, 0, 0, ARCHITECTURE);
        add(IF_EQUAL, 1, 0, machine.architecture);
        add(RETURN, 0, 0, KILL);
        add(LOAD, 0, 0, CALL_NUMBER);
        add(IF_NOT_LESS, 0, 1, X32);
        add(RETURN, 0, 0, KILL);
        DENIED_EVERYWHERE.forEach(call -> refuse(call, EPERM));
        machine.denied.forEach(call -> refuse(call, EPERM));
        refuse(CLONE3, ENOSYS);
        add(IF_EQUAL, 0, 3, machine.cloneCall);
        add(LOAD, 0, 0, FIRST_ARGUMENT);
        add(IF_BIT, 0, 1, NEW_USER);
        add(RETURN, 0, 0, EPERM);
        add(RETURN, 0, 0, ALLOW);
        byte[] bytes = new byte[program.position()];
        program.flip().get(bytes);
        return bytes;
    }

    private void refuse(int call, int answer) {
        add(IF_EQUAL, 0, 1, call);
        add(RETURN, 0, 0, answer);
    }

    /** One instruction: what to do, how many to skip if it holds or not, and a constant. */
    private void add(int code, int ifTrue, int ifFalse, int constant) {
        program.putShort((short) code).put((byte) ifTrue).put((byte) ifFalse).putInt(constant);
    }
}
