# verdict: wrong
# line: 16
# also: 17
import numpy as np

rng = np.random.default_rng(12)
X = rng.normal(size=(24, 3))
Y = np.tanh(X[:, :1] + X[:, 1:2])
W1, W2 = rng.normal(size=(3, 5)) * 0.5, rng.normal(size=(5, 1)) * 0.5
g1, g2 = np.zeros((3, 5)), np.zeros((5, 1))
for epoch in range(40):
    for k in range(0, 24, 8):
        x, y = X[k:k + 8], Y[k:k + 8]
        h = np.tanh(x @ W1)
        e = (h @ W2 - y) / 8
        g2 += h.T @ e
        g1 += x.T @ (e @ W2.T * (1 - h * h))
        W1 -= 0.01 * g1
        W2 -= 0.01 * g2
    if epoch % 10 == 0:
        print(epoch, (e ** 2).sum())
