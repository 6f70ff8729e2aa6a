"""What every peer trains on, as the harness wrote it: images, how to standardise them, start weights, settings."""

import json
import sys
import time
from pathlib import Path

import numpy as np

DTYPES = {"double": "float64", "single": "float32"}


class Task:
    """The command line of a peer: FOLDER double|single time|check."""

    def __init__(self):
        folder, self.precision, self.mode = sys.argv[1:4]
        self.folder = Path(folder)
        self.dtype = np.dtype(DTYPES[self.precision])
        settings = json.loads((self.folder / "settings.json").read_text(encoding="utf-8"))
        self.sizes, self.batch = settings["sizes"], settings["batch"]
        self.alpha, self.momentum, self.lambda_ = settings["alpha"], settings["momentum"], settings["lambda"]
        self.threads, self.epochs = settings["threads"], settings["epochs"]
        records = np.fromfile(self.folder / "images.bin", dtype=np.uint8).reshape(-1, 1 + self.sizes[0])
        if self.mode == "check":
            # One batch is the whole set, so no order of examples matters
            self.lambda_ *= self.batch / len(records)
            records, self.epochs = records[: self.batch], settings["steps"]
        self.labels = records[:, 0].astype(np.int64)
        self.images = np.ascontiguousarray(records[:, 1:])
        self.mean, self.deviation = self.read("mean"), self.read("deviation")
        self.thetas = [
            self.read(f"Theta{l}").reshape(after, before + 1)
            for l, (before, after) in enumerate(zip(self.sizes, self.sizes[1:]), 1)
        ]

    def read(self, name):
        return np.fromfile(self.folder / f"{name}.f64", dtype="<f8").astype(self.dtype)

    def run(self, who, epoch):
        """Calls epoch() as often as asked, warm-up included; it returns J before its first step."""
        costs, start = [], time.perf_counter()
        for _ in range(self.epochs):
            costs.append(epoch())
        seconds = time.perf_counter() - start
        rate = len(self.images) * self.epochs / seconds
        print(f"training, {self.precision}", who, *(costs if self.mode == "check" else [rate]), sep="\t")
