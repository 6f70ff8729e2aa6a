"""Trains in a cell of the Java kernel, interrupts it, and prints what the next cell finds.

TrainingInterruptTest calls it, with the kit's jar on the kernel's class path, and reads the two lines.
"""

import sys
import time

from jupyter_client import KernelManager

PLAN = """
import annotebook.data.*;
import annotebook.nn.*;
import annotebook.training.*;
import java.util.*;
import org.apache.commons.math3.linear.*;
RealMatrix X = MatrixUtils.createRealMatrix(4000, 50);
RealMatrix Y = MatrixUtils.createRealMatrix(4000, 3);
for (int i = 0; i < 4000; i++) { X.setEntry(i, i % 3, 1); Y.setEntry(i, i % 3, 1); }
Examples train = new MatrixExamples(X, Y);
Network network = Network.inputs(50).hidden(40, new Relu()).softmax(3).start(new He(new Random(1)));
List<RealMatrix> before = network.Thetas();
"""
TRAIN = "Training.epochs(1_000_000_000).run(network, train)"
AFTER = """
List<RealMatrix> after = network.Thetas();
Thread.sleep(500);
System.out.println("changed " + !after.equals(before) + ", still changing " + !after.equals(network.Thetas()));
"""


def printed(client, code, timeout=120):
    """What the cell prints, and the status of its reply."""
    texts = []
    reply = client.execute_interactive(
        code,
        timeout=timeout,
        output_hook=lambda m: texts.append(m["content"].get("text", "")) if m["msg_type"] == "stream" else None,
    )
    return "".join(texts), reply["content"]["status"]


def interrupted(manager, client):
    """The status of a cell that never ends, interrupted while it trains."""
    client.execute(TRAIN)
    time.sleep(3)
    manager.interrupt_kernel()
    return client.get_shell_msg(timeout=120)["content"]["status"]


if __name__ == "__main__":
    manager = KernelManager(kernel_name="java")
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=120)
        out, status = printed(client, PLAN)
        if status != "ok":
            sys.exit(f"the cell before it failed: {out}")
        print("the cell ended with", interrupted(manager, client))
        print(printed(client, AFTER)[0].strip())
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
