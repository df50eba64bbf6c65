# verdict: wrong
# line: 16
# also: 13, 17
import numpy as np
np.random.seed(35)
X = np.random.randn(100, 2)
Y = (X[:, :1] > X[:, 1:] ** 2).astype(float)
W1 = np.random.randn(2, 6) * .5
W2 = np.random.randn(6, 1) * .5
start, size = 0, 20
for step in range(1000):
    xb, yb = X[start:start + size], Y[start:start + size]
    start = (start + size) % 100
    h = np.tanh(xb @ W1)
    p = 1 / (1 + np.exp(-h @ W2))
    yb = Y[start:start + size]
    d = (p - yb) / size
    g2 = h.T @ d
    g1 = xb.T @ (d @ W2.T * (1 - h ** 2))
    W2 -= 0.3 * g2
    W1 -= 0.3 * g1
    if step % 250 == 0: print(step, np.mean((1 / (1 + np.exp(-np.tanh(X @ W1) @ W2)) > .5) == Y))
