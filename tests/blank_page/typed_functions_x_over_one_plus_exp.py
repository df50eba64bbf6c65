# verdict: wrong
# first wrong: sigmoid
# line: 13
# mistake: sigmoid-numerator-x
# why: the numerator is x instead of 1, so the values are not between 0 and 1 and o*(1-o) is not their slope

from typing import Tuple

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    return x / (1 + np.exp(-x))


def slope(o: np.ndarray) -> np.ndarray:
    return o * (1 - o)


def deltas(x: np.ndarray, y: np.ndarray, w0: np.ndarray, w1: np.ndarray) -> Tuple[np.ndarray, np.ndarray, float]:
    a = sigmoid(x @ w0)
    b = sigmoid(a @ w1)
    db = (b - y) * slope(b)
    da = (db @ w1.T) * slope(a)
    return x.T @ da, a.T @ db, float(np.abs(b - y).mean())


def main() -> None:
    x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    y = np.array([[0], [1], [1], [0]])
    rng = np.random.default_rng(3)
    w0 = rng.uniform(-1, 1, (3, 4))
    w1 = rng.uniform(-1, 1, (4, 1))
    for i in range(20000):
        g0, g1, error = deltas(x, y, w0, w1)
        w0 = w0 - 0.05 * g0
        w1 = w1 - 0.05 * g1
        if i % 5000 == 0:
            print(i, error)


if __name__ == "__main__":
    main()
