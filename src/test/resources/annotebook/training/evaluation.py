"""Writes evaluation.json: what scikit-learn says of predictions with absent and never predicted classes.

    python evaluation.py

EvaluationTest compares the library with it. scikit-learn and SciPy are needed.
"""

import json
from pathlib import Path

import numpy as np
from scipy.stats import binomtest
from sklearn import metrics

CLASSES = 6
EXAMPLES = 200


def main():
    random = np.random.default_rng(1986)
    truth = random.choice([0, 1, 2, 3, 5], size=EXAMPLES)  # no example of class 4
    guess = random.choice([0, 1, 3, 4, 5], size=EXAMPLES)  # class 2 is never predicted
    predicted = np.where((random.random(EXAMPLES) < 0.6) & (truth != 2), truth, guess)
    precision, recall, f1, examples = metrics.precision_recall_fscore_support(
        truth, predicted, labels=range(CLASSES), zero_division=0
    )
    interval = binomtest(int(np.sum(truth == predicted)), EXAMPLES).proportion_ci(0.95, method="wilson")
    reference = {
        "truth": truth.tolist(),
        "predicted": predicted.tolist(),
        "confusion": metrics.confusion_matrix(truth, predicted, labels=range(CLASSES)).tolist(),
        "accuracy": metrics.accuracy_score(truth, predicted),
        "interval": [interval.low, interval.high],
        "examples": examples.tolist(),
        "precision": precision.tolist(),
        "recall": recall.tolist(),
        "f1": f1.tolist(),
    }
    text = json.dumps(reference).replace('], "', '],\n"')
    Path(__file__).with_suffix(".json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
