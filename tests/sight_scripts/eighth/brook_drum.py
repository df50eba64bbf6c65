# verdict: right
import numpy as np

# five networks trained side by side: first axis = network
rng = np.random.default_rng(623)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
W = rng.normal(size=(5, 3, 4))
V = rng.normal(size=(5, 4, 1))
for k in range(2000):
    h = 1 / (1 + np.exp(-(X @ W)))              # (5, 4, 4)
    o = 1 / (1 + np.exp(-(h @ V)))              # (5, 4, 1)
    d = (o - y) * o * (1 - o)
    dh = d @ V.transpose(0, 2, 1) * h * (1 - h)
    V -= 1.0 * h.transpose(0, 2, 1) @ d
    W -= 1.0 * X.T @ dh
print("errors of the five:", np.abs(o - y).mean(axis=(1, 2)).round(3))
