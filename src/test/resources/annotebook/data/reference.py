"""Writes reference.json: small images standardised by scikit-learn and moved by SciPy.

    python reference.py

StandardizerTest and ExpandedExamplesTest compare the library with it. The bytes are drawn once from a seed.
"""

import json
from pathlib import Path

import numpy as np
from scipy.ndimage import affine_transform
from sklearn.preprocessing import StandardScaler

IMAGES, CHANNELS, HEIGHT, WIDTH = 6, 3, 4, 5
MOTIONS = [
    [("rotate", 12.5)],
    [("rotate", -100.0)],
    [("shift", 1, -2), ("rotate", 30.0), ("flip",)],
    [("flip",), ("shift", 2, 1), ("rotate", -7.0), ("shift", -1, 0)],
]


def step(name, *how):
    """Where a step puts (column, row, 1), measured from the centre, rows down."""
    matrix = np.eye(3)
    if name == "shift":
        matrix[:2, 2] = how
    elif name == "flip":
        matrix[0, 0] = -1
    else:
        cos, sin = np.cos(np.radians(how[0])), np.sin(np.radians(how[0]))
        matrix[:2, :2] = [[cos, sin], [-sin, cos]]
    return matrix


def moved(plane, motion):
    """The plane after all steps: sampled once, bilinearly, zeros from outside."""
    forward = np.eye(3)
    for name, *how in motion:
        forward = step(name, *how) @ forward
    back = np.linalg.inv(forward)
    rows_first = back[:2, :2][::-1, ::-1]
    centre = np.array([(HEIGHT - 1) / 2, (WIDTH - 1) / 2])
    offset = back[:2, 2][::-1] + centre - rows_first @ centre
    return affine_transform(plane, rows_first, offset, order=1, mode="grid-constant", cval=0.0)


def main():
    random = np.random.default_rng(1998)
    pixels = random.integers(0, 256, size=(IMAGES, CHANNELS * HEIGHT * WIDTH))
    pixels[:, 7] = 200  # an input that never varies
    x = pixels / 255
    per_input = StandardScaler().fit(x)
    channels = x.reshape(IMAGES, CHANNELS, -1).transpose(0, 2, 1).reshape(-1, CHANNELS)
    per_channel = StandardScaler().fit(channels)
    deviation = np.sqrt(per_input.var_)
    scale = np.divide(1, deviation, out=np.zeros_like(deviation), where=deviation > 1e-12)
    motions = []
    for motion in MOTIONS:
        cut = (CHANNELS, HEIGHT, WIDTH)
        shown = [moved(x[0].reshape(cut)[c], motion).ravel() for c in range(CHANNELS)]
        inside = moved(np.ones(cut[1:]), motion).ravel()
        values = (np.concatenate(shown) - np.tile(inside, CHANNELS) * per_input.mean_) * scale
        motions.append({"steps": motion, "x": values})
    reference = {
        "pixels": pixels,
        "inputMean": per_input.mean_,
        "inputDeviation": deviation,
        "perInput": per_input.transform(x),
        "channelMean": per_channel.mean_,
        "channelDeviation": per_channel.scale_,
        "perChannel": per_channel.transform(channels)
        .reshape(IMAGES, -1, CHANNELS).transpose(0, 2, 1).reshape(IMAGES, -1),
        "motions": motions,
    }
    text = json.dumps(reference, default=lambda array: array.tolist(), indent=None)
    Path(__file__).with_suffix(".json").write_text(text.replace('], "', '],\n"') + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
