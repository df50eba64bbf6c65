# verdict: right
import numpy as np
from typing import Iterator, List, Tuple

RNG = np.random.default_rng(314)


def batches(x: np.ndarray, y: np.ndarray, size: int) -> Iterator[Tuple[np.ndarray, np.ndarray]]:
    order = RNG.permutation(len(x))
    for lo in range(0, len(x), size):
        pick = order[lo:lo + size]
        yield x[pick], y[pick]


def clip_by_norm(grads: List[np.ndarray], limit: float) -> List[np.ndarray]:
    norm = np.sqrt(sum((g ** 2).sum() for g in grads))
    if norm > limit:
        grads = [g * (limit / norm) for g in grads]
    return grads


def gradients(params, xb, yb):
    W1, b1, W2, b2 = params
    h = np.tanh(xb @ W1 + b1)
    logits = h @ W2 + b2
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    p[np.arange(len(yb)), yb] -= 1
    p /= len(yb)
    dh = (p @ W2.T) * (1 - h ** 2)
    return [xb.T @ dh, dh.sum(0), h.T @ p, p.sum(0)]


x = RNG.normal(size=(170, 2)) * 2
y = (np.hypot(x[:, 0], x[:, 1]) > 1.5).astype(int) + (np.hypot(x[:, 0], x[:, 1]) > 3).astype(int)
params = [RNG.normal(0, 0.7, (2, 14)), np.zeros(14), RNG.normal(0, 0.7, (14, 3)), np.zeros(3)]

for epoch in range(120):
    for xb, yb in batches(x, y, 24):
        for p, g in zip(params, clip_by_norm(gradients(params, xb, yb), 0.5)):
            p -= 0.4 * g
    if epoch % 20 == 0:
        W1, b1, W2, b2 = params
        print(epoch, ((np.tanh(x @ W1 + b1) @ W2 + b2).argmax(1) == y).mean())
