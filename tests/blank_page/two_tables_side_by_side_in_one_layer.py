# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: rows of two tables of weights are put side by side and go into the next layer
import numpy as np

rng = np.random.default_rng(17)
who, what = rng.integers(0, 5, 60), rng.integers(0, 4, 60)
score = np.sin(2.0 * who - what)[:, None]
P, Q = rng.normal(0, 0.5, (5, 2)), rng.normal(0, 0.5, (4, 2))
W, v = rng.normal(0, 0.5, (4, 7)), rng.normal(0, 0.5, (7, 1))
a, b = np.eye(5)[who], np.eye(4)[what]
alpha = 0.3
for n in range(500):
    x = np.hstack([a @ P, b @ Q])
    h = np.tanh(x @ W)
    e = (h @ v - score) / 60
    dh = e @ v.T * (1 - h ** 2)
    dx = dh @ W.T
    v -= alpha * h.T @ e
    W -= alpha * x.T @ dh
    P -= alpha * a.T @ dx[:, :2]
    Q -= alpha * b.T @ dx[:, 2:]
print(np.mean(e ** 2))
