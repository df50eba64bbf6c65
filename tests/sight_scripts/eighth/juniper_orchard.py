# verdict: wrong
# line: 10
# also: 16
# why: The targets are a column but the outputs a flat vector, so the difference is broadcast to a square table.
import numpy as np

# flat vectors
rng = np.random.RandomState(226)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [1]])
W = rng.uniform(-1, 1, (3, 4))
v = rng.uniform(-1, 1, 4)
for t in range(1000):
    h = 1 / (1 + np.exp(-X @ W))
    o = 1 / (1 + np.exp(-h @ v))
    err = o - y
    d = err * (o * (1 - o))
    d = d.reshape(len(X), -1)
    g_v = (d * h).sum(axis=0)
    g_W = X.T @ (d * v * h * (1 - h))
    v -= 0.5 * g_v
    W -= 0.5 * g_W
print("error %.4f" % np.abs(err).mean())
