"""Executes notebooks on the Java kernel and tells how it goes in JSON lines on standard output.

Called by RunCommand: python - KERNEL TIMEOUT KEEP_GOING SOURCE TARGET [SOURCE TARGET ...]
"""

import asyncio
import json
import os
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError

# The kernel inherits standard output: what its JVM prints there must not mix with the JSON lines
events = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)


def tell(event, **fields):
    events.write(json.dumps({"event": event, **fields}) + "\n")
    events.flush()


def code_cells(notebook):
    """(number of the code cell from 1, index among all cells, cell) of each cell with code in it."""
    numbered = enumerate(((i, c) for i, c in enumerate(notebook.cells) if c.cell_type == "code"), 1)
    return [(number, i, cell) for number, (i, cell) in numbered if cell.source.strip()]


def first_error(cell):
    for output in cell.outputs:
        if output.output_type == "error":
            return f"{output.ename}: {output.evalue}"
    return None


class Run:
    def __init__(self, source, target, kernel, timeout, keep_going):
        self.source, self.target, self.kernel = source, target, kernel
        self.timeout, self.keep_going = timeout, keep_going

    def fail(self, error, number=0, cell=None):
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id") if cell else None
        tell("failure", notebook=str(self.source), cell=number, gradeId=grade_id, error=error)

    async def run(self, notebook):
        client = NotebookClient(
            notebook,
            kernel_name=self.kernel,
            timeout=self.timeout,
            startup_timeout=120,
            allow_errors=True,
            record_timing=False,
            # JJava's process outlives a polite request by seconds
            shutdown_kernel="immediate",
            resources={"metadata": {"path": str(self.source.parent)}},
        )
        try:
            async with client.async_setup_kernel():
                await self.run_cells(client, notebook)
        except Exception as error:
            self.fail(f"the kernel did not start: {error}")

    async def run_cells(self, client, notebook):
        for number, index, cell in code_cells(notebook):
            stopped = await self.run_cell(client, number, index, cell)
            tell("cell", notebook=str(self.source), cell=number)
            if stopped:
                return

    async def run_cell(self, client, number, index, cell):
        try:
            await client.async_execute_cell(cell, index)
        except CellTimeoutError:
            self.fail(f"took longer than {self.timeout} s; it was stopped", number, cell)
            return True
        except DeadKernelError:
            self.fail("the kernel died (out of memory, or System.exit)", number, cell)
            return True
        error = first_error(cell)
        if error:
            self.fail(error, number, cell)
        return error is not None and not self.keep_going

    def save(self, notebook):
        self.target.parent.mkdir(parents=True, exist_ok=True)
        beside = self.target.with_name(self.target.name + ".part")
        nbformat.write(notebook, beside)
        os.replace(beside, self.target)


def main(kernel, timeout, keep_going, *paths):
    pairs = list(zip(map(Path, paths[::2]), map(Path, paths[1::2])))
    settings = kernel, int(timeout), keep_going == "true"
    runs = [Run(source, target, *settings) for source, target in pairs]
    readable = []
    for run in runs:
        try:
            readable.append((run, nbformat.read(run.source, as_version=4)))
        except Exception as error:
            run.fail(f"not a notebook: {error}")
    tell("plan", cells=sum(len(code_cells(notebook)) for _, notebook in readable))
    for run, notebook in readable:
        asyncio.run(run.run(notebook))
        run.save(notebook)


main(*sys.argv[1:])
