# verdict: wrong
# first wrong: alpha
# line: 15|18
# mistake: alpha-applied-twice
# why: the delta already carries alpha and the update multiplies by it once more
import numpy as np


def fit(alpha, size=5, turns=3000):
    rng = np.random.default_rng(size)
    w = {"a": rng.uniform(-1, 1, (3, size)), "b": rng.uniform(-1, 1, (size, 1))}
    for _ in range(turns):
        h = 1 / (1 + np.exp(-x @ w["a"]))
        o = 1 / (1 + np.exp(-h @ w["b"]))
        delta_b = alpha * (o - y) * o * (1 - o)
        delta_a = delta_b @ w["b"].T * h * (1 - h)
        for key, layer, delta in (("b", h, delta_b), ("a", x, delta_a)):
            w[key] -= alpha * layer.T @ delta
    return float(np.abs(o - y).mean())


x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

print({alpha: round(fit(alpha), 4) for alpha in (0.1, 0.5, 3.0)})
