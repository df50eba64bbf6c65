# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: exact gradient in single precision, weights from a generator object

import numpy as np

rng = np.random.default_rng(2024)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=np.float32)
y = np.array([[0], [1], [1], [0]], dtype=np.float32)

w1 = (rng.random((3, 4), dtype=np.float32) - np.float32(0.5)) * np.float32(2)
w2 = (rng.random((4, 1), dtype=np.float32) - np.float32(0.5)) * np.float32(2)
lr = np.float32(0.9)
one = np.float32(1)

for i in range(60_000):
    h = one / (one + np.exp(-(X @ w1)))
    o = one / (one + np.exp(-(h @ w2)))
    go = (o - y) * o * (one - o)
    gh = (go @ w2.T) * h * (one - h)
    w2 -= lr * (h.T @ go)
    w1 -= lr * (X.T @ gh)

assert w1.dtype == np.float32
print(o.ravel())
