"""nbgrader on the masters of this checkout, with the Java kernel.

A course has a folder of its own, for the gradebook and the submissions, with a nbgrader_config.py of one line:

    load_subconfig("CHECKOUT/grading/nbgrader/nbgrader_config.py")

There, with the .venv of the checkout (`lab --instructor` puts nbgrader into it; on Windows .venv\\Scripts\\nbgrader):

    CHECKOUT/.venv/bin/nbgrader generate_assignment notebooks
    CHECKOUT/.venv/bin/nbgrader autograde notebooks

The assignment is called `notebooks`, like the folder of the masters: release/notebooks/ gets the student copies, and
submitted/STUDENT/notebooks/ is read. nbgrader knows the visible checks alone and runs submissions without a sandbox;
`annotebook.jar grade` adds the hidden checks and the box.
"""

import os
import sys
from pathlib import Path

from nbgrader.converters import GenerateAssignment
from nbgrader.preprocessors import ClearSolutions

CHECKOUT = Path(__file__).resolve().parents[2]


class StubWithExerciseId(ClearSolutions):
    """nbgrader has one stub for a language; ours names its exercise, as `annotebook.jar release` does."""

    def preprocess_cell(self, cell, resources, cell_index):
        exercise = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        stub = f'// YOUR CODE HERE\nthrow new UnsupportedOperationException("{exercise}");'
        self.code_stub = {resources["language"]: stub}
        return super().preprocess_cell(cell, resources, cell_index)


c = get_config()  # noqa: F821, nbgrader defines it

c.CourseDirectory.source_directory = str(CHECKOUT)
c.GenerateAssignment.preprocessors = [
    StubWithExerciseId if step is ClearSolutions else step
    for step in GenerateAssignment.preprocessors.default()
]

# Seconds a cell; training takes its time
c.Execute.timeout = 600
c.Execute.startup_timeout = 120
# JJava's process outlives a polite request by seconds
c.Execute.shutdown_kernel = "immediate"

# nbgrader starts alembic, which lies beside its Python
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])

# Kernels inherit this. Submissions find the kit here, wherever they lie; a cell's standard error costs its points
os.environ["JJAVA_CLASSPATH"] = str(CHECKOUT / "target" / "annotebook.jar")
os.environ["ANNOTEBOOK_DATA"] = str(CHECKOUT / "data")
os.environ["JUPYTER_PREFER_ENV_PATH"] = "1"
