# verdict: wrong
# line: 19
# why: hidden delta: forward uses the slope 0.01 for negative sums but backward uses 0.1
import numpy as np
rng = np.random.default_rng(44)
data = rng.normal(size=(65, 3))
goal = np.abs(data).sum(axis=1, keepdims=True)
W, b = rng.normal(size=(3, 12)) * 0.6, np.zeros(12)
V, d = rng.normal(size=(12, 1)) * 0.4, np.zeros(1)

def epoch(W, b, V, d, lr=0.01, size=10):
    idx = rng.permutation(len(data))
    for chunk in np.split(idx, range(size, len(idx), size)):
        x, t = data[chunk], goal[chunk]
        z = x @ W + b
        a = np.maximum(z, 0.01 * z)
        e = a @ V + d - t
        slope = np.ones_like(z)
        slope[z < 0] = 0.1
        back = e @ V.T * slope
        V -= lr * a.T @ e
        d -= lr * e.sum(axis=0)
        W -= lr * x.T @ back
        b -= lr * back.sum(axis=0)
    return float((e ** 2).mean())

for k in range(80):
    last = epoch(W, b, V, d)
print("last batch mse", last)
