# verdict: right
import numpy as np
# pseudo-Huber loss: delta^2 (sqrt(1+(r/delta)^2) - 1)
rng = np.random.default_rng(314)
X = np.hstack([rng.normal(size=(40, 2)), np.ones((40, 1))])
Y = X[:, [0]] + X[:, [1]] ** 2
W1 = rng.normal(0, .5, (3, 10))
W2 = rng.normal(0, .5, (10, 1))
d2c = 0.8
for k in range(1200):
    H = np.tanh(X @ W1)
    r = H @ W2 - Y
    dr = r / np.sqrt(1 + (r / d2c) ** 2) / len(X)
    dH = (dr @ W2.T) * (1 - H * H)
    W2 -= 0.1 * (H.T @ dr)
    W1 -= 0.1 * (X.T @ dH)
    if k % 300 == 0: print(k, np.abs(r).mean())
