# verdict: wrong
# first wrong: bias
# line: 31
# mistake: -
# why: random biases take part in the forward pass, but the update runs over the two weight matrices only
import numpy as np

X = np.array([[0, 0, 1, 1], [0, 1, 0, 1]], dtype=float)
Y = np.array([[0, 1, 1, 0]], dtype=float)

rng = np.random.RandomState(19)
p = {
    "W1": rng.uniform(-1, 1, (4, 2)),
    "b1": rng.uniform(-1, 1, (4, 1)),
    "W2": rng.uniform(-1, 1, (1, 4)),
    "b2": rng.uniform(-1, 1, (1, 1)),
}
sig = lambda z: 1 / (1 + np.exp(-z))

for i in range(12000):
    A1 = sig(p["W1"] @ X + p["b1"])
    A2 = sig(p["W2"] @ A1 + p["b2"])
    D2 = (A2 - Y) * A2 * (1 - A2)
    D1 = p["W2"].T @ D2 * A1 * (1 - A1)
    g = {
        "W1": D1 @ X.T,
        "b1": D1.sum(axis=1, keepdims=True),
        "W2": D2 @ A1.T,
        "b2": D2.sum(axis=1, keepdims=True),
    }
    for k in ("W1", "W2"):
        p[k] = p[k] - 0.8 * g[k]

print(A2)
