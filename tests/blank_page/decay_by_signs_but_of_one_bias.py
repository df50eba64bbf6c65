# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the sizes of all weights are held down, but for the one bias
import numpy as np

rng = np.random.default_rng(71)
X = rng.normal(size=(60, 5))
y = np.tanh(2 * X[:, 2] - X[:, 4])
W, v, b = rng.normal(0, 0.3, (5, 6)), rng.normal(0, 0.3, 6), 0.0
for epoch in range(600):
    h = np.tanh(X @ W)
    r = h @ v + b - y
    back = np.outer(r, v) * (1 - h ** 2)
    v, W, b = (
        v - 0.1 * (h.T @ r / 60 + 0.002 * np.sign(v)),
        W - 0.1 * (X.T @ back / 60 + 0.002 * np.sign(W)),
        b - 0.1 * r.mean(),
    )
