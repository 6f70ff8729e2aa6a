"""Opens or writes a safetensors file with Python's own package, and describes it to the bit on standard output.

    python safetensors_peer.py read FILE
    python safetensors_peer.py write FILE

SafetensorsPythonTest compares the library with it. safetensors and NumPy are needed.
"""

import json
import sys

import numpy as np
from safetensors import safe_open
from safetensors.numpy import save_file

BITS = {"float64": (np.uint64, "016x"), "float32": (np.uint32, "08x")}
SPECIAL = [0.0, -0.0, np.nan, np.inf, -np.inf, 0.1, 1 / 3, -2.5, 1e38, 1e-45, 3.0, 7.0]


def content():
    """Both types, both shapes, names beyond ASCII."""
    tensors = {
        "Theta1": np.array(SPECIAL).reshape(3, 4),
        "Theta2": np.random.default_rng(1986).normal(size=(5, 7)),
        "γ1": np.array([5e-324, 1.7976931348623157e308, 2.2250738585072014e-308]),
        "single": np.array(SPECIAL, dtype=np.float32),
        "single matrix": np.array(SPECIAL, dtype=np.float32).reshape(6, 2),
    }
    return tensors, {"architecture": '{"layers": [3, 5]}', "by": "Python, größer"}


def description(tensor):
    unsigned, width = BITS[tensor.dtype.name]
    bits = [format(number, width) for number in tensor.ravel().view(unsigned).tolist()]
    return {"dtype": tensor.dtype.name, "shape": list(tensor.shape), "bits": bits}


def main(verb, file):
    if verb == "write":
        tensors, metadata = content()
        save_file(tensors, file, metadata=metadata)
    with safe_open(file, framework="np") as opened:
        tensors = {name: description(opened.get_tensor(name)) for name in opened.keys()}
        print(json.dumps({"metadata": opened.metadata() or {}, "tensors": tensors}))


if __name__ == "__main__":
    main(*sys.argv[1:])
