# verdict: right
import numpy as np

# which of two items is better? the same scoring network is used for both (RankNet-like)
rng = np.random.default_rng(607)
left, right = rng.uniform(-1, 1, (20, 3)), rng.uniform(-1, 1, (20, 3))
value = lambda q: q[:, :1] ** 2 - q[:, 1:2]
t = (value(left) > value(right)).astype(float)
W, V = rng.normal(0, .7, (3, 7)), rng.normal(0, .7, (7, 1))
for k in range(600):
    hl, hr = np.tanh(left @ W), np.tanh(right @ W)
    p = 1 / (1 + np.exp(-(hl @ V - hr @ V)))
    d = (p - t) / len(t)
    gV = hl.T @ d - hr.T @ d
    gW = left.T @ (d @ V.T * (1 - hl ** 2)) - right.T @ (d @ V.T * (1 - hr ** 2))
    V -= 0.5 * gV
    W -= 0.5 * gW
print("pairs right", ((p > .5) == (t > .5)).mean())
