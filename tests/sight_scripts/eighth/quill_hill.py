# verdict: right
import numpy as np

# output as 1-d vector: y has shape (4,), so everything with the output is a vector
rng = np.random.RandomState(225)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([0, 1, 1, 0])
W = rng.uniform(-1, 1, (3, 4))
v = rng.uniform(-1, 1, 4)
for t in range(2500):
    h = 1 / (1 + np.exp(-X @ W))
    o = 1 / (1 + np.exp(-h @ v))
    d = (o - y) * o * (1 - o)                   # (4,)
    dh = d[:, None] * v * h * (1 - h)           # (4, 4)
    v -= (d[:, None] * h).sum(axis=0)
    W -= (X[:, :, None] * dh[:, None, :]).sum(axis=0)
print(o.round(3))
