"""128x3072 by 3072x512 in NumPy, into a new array each time, as RealMatrix.multiply gives it; products a second."""

import time

import numpy as np

WARM_UP, ROUNDS, PRODUCTS = 20, 5, 100

if __name__ == "__main__":
    random = np.random.default_rng(1986)
    a, b = random.random((128, 3072)), random.random((3072, 512))
    for _ in range(WARM_UP):
        a @ b
    rates = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for _ in range(PRODUCTS):
            a @ b
        rates.append(PRODUCTS / (time.perf_counter() - start))
    print("product 128x3072 by 3072x512", "NumPy", np.median(rates), sep="\t")
