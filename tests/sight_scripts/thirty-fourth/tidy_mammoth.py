# verdict: wrong
# line: 13
import numpy as np

rng = np.random.default_rng(14)
X = rng.random((12, 5))
W = rng.normal(size=(5, 3)) * 0.5
for i in range(500):
    h = np.tanh(X @ W)
    r = h @ W.T
    e = (r - X) / 12
    d = (e @ W) * (1 - h ** 2)
    W -= 0.2 * (X.T @ d)
    if i % 100 == 0:
        print(i, (e ** 2).sum())
