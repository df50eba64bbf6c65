# verdict: right
import numpy as np
from typing import Callable, Iterator, Sequence

Vector = np.ndarray
Matrix = np.ndarray
ActFn = Callable[[Vector], Vector]


def batches(x: Matrix, y: Matrix, size: int, rng: np.random.Generator) -> Iterator[tuple[Matrix, Matrix]]:
    """Yield shuffled mini-batches, sample i always stays with label i."""
    idx = rng.permutation(len(x))
    for k in range(0, len(x), size):
        part = idx[k:k + size]
        yield x[part], y[part]


def train(x: Matrix, y: Matrix, sizes: Sequence[int], *, epochs: int, lr: float, seed: int) -> float:
    rng = np.random.default_rng(seed)
    f: ActFn = np.tanh
    ws: list[Matrix] = [rng.normal(0, 1 / np.sqrt(a), (a, b)) for a, b in zip(sizes, sizes[1:])]
    bs: list[Vector] = [np.zeros(b) for b in sizes[1:]]
    for _ in range(epochs):
        for xb, yb in batches(x, y, 6, rng):
            h: Matrix = f(xb @ ws[0] + bs[0])
            o: Matrix = h @ ws[1] + bs[1]
            d: Matrix = (o - yb) / len(xb)
            dh: Matrix = d @ ws[1].T * (1 - h ** 2)
            ws = [ws[0] - lr * xb.T @ dh, ws[1] - lr * h.T @ d]
            bs = [bs[0] - lr * dh.sum(0), bs[1] - lr * d.sum(0)]
    return float(np.mean((f(x @ ws[0] + bs[0]) @ ws[1] + bs[1] - y) ** 2))


if __name__ == "__main__":
    g = np.random.default_rng(1)
    data: Matrix = g.uniform(-1, 1, (20, 4))
    goal: Matrix = data[:, :2] * data[:, 2:]
    print("mse", round(train(data, goal, (4, 9, 2), epochs=150, lr=0.2, seed=717), 5))
