# verdict: wrong
# line: 20
import numpy as np

rng = np.random.default_rng(4)
X = rng.normal(size=(16, 3))
Y = X @ np.array([[1.0], [-1], [0.5]])
W1 = rng.normal(size=(3, 8)) * 0.5
W2 = rng.normal(size=(8, 1)) * 0.5

def drop(a, keep=0.75):
    return a * (rng.random(a.shape) < keep) / keep

for k in range(400):
    a = np.tanh(X @ W1)
    h = drop(a)
    o = h @ W2
    e = (o - Y) / len(X)
    g2 = h.T @ e
    g1 = X.T @ (drop(e @ W2.T) * (1 - a * a))
    W1 -= 0.1 * g1
    W2 -= 0.1 * g2
    if k % 100 == 0:
        print(k, ((o - Y) ** 2).mean())
