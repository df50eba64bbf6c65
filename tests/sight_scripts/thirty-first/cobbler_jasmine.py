# verdict: wrong
# line: 15
import numpy as np

rng = np.random.default_rng(99)
X = rng.normal(0, 1, (40, 2))
y = (X[:, [0]] > 0) * 1.0
W = rng.normal(0, 0.5, (2, 5))
V = rng.normal(0, 0.5, (5, 1))
size = 10
pos = 0
for step in range(800):
    xb = X[pos:pos + size]
    pos = (pos + size) % len(X)
    yb = y[pos:pos + size]
    h = np.tanh(xb @ W)
    o = 1 / (1 + np.exp(-(h @ V)))
    d2 = (o - yb) / size
    d1 = (d2 @ V.T) * (1 - h ** 2)
    V -= 0.5 * h.T @ d2
    W -= 0.5 * xb.T @ d1
    if step % 200 == 0:
        full = 1 / (1 + np.exp(-(np.tanh(X @ W) @ V)))
        print(step, "accuracy", ((full > 0.5) == y).mean())
