# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: mini-batches of four, data and targets shuffled with the same permutation
import numpy as np
from typing import Iterator, Tuple

Batch = Tuple[np.ndarray, np.ndarray]


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-x))


def batches(x: np.ndarray, y: np.ndarray, size: int, rng: np.random.Generator) -> Iterator[Batch]:
    order = rng.permutation(len(x))
    for start in range(0, len(x), size):
        pick = order[start:start + size]
        yield x[pick], y[pick]


def main() -> None:
    rng = np.random.default_rng(2024)
    # is the point inside the circle?
    points = rng.uniform(-1, 1, (40, 2))
    x = np.column_stack([points, np.ones(40)])
    y = (np.hypot(points[:, 0], points[:, 1]) < 0.7).astype(float)[:, None]

    w1: np.ndarray = rng.uniform(-1, 1, (3, 8))
    w2: np.ndarray = rng.uniform(-1, 1, (8, 1))
    alpha: float = 0.3

    for epoch in range(1500):
        missed = 0.0
        for bx, by in batches(x, y, 4, rng):
            h = sigmoid(bx @ w1)
            o = sigmoid(h @ w2)
            do = (o - by) * o * (1 - o)
            dh = (do @ w2.T) * h * (1 - h)
            w2 -= alpha * (h.T @ do)
            w1 -= alpha * (bx.T @ dh)
            missed += float(np.abs(o - by).sum())
        if epoch % 300 == 0:
            print(f"epoch {epoch}: mean error {missed / 40:.4f}")


if __name__ == "__main__":
    main()
