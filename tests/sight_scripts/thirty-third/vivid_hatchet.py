# verdict: wrong
# line: 8
import numpy as np
np.random.seed(31)
X = np.random.randn(30, 5); T = np.stack([X[:, i] * X[:, (i + 1) % 5] for i in range(5)], axis=1)
W = [np.random.randn(5, 5) * .5, np.random.randn(5, 5) * .5]
b = [np.zeros(5), np.zeros(5)]
V = [np.zeros((5, 5))] * 2
for it in range(400):
    h = np.tanh(X @ W[0] + b[0])
    d1 = (h @ W[1] + b[1] - T) / 30
    d0 = d1 @ W[1].T * (1 - h ** 2)
    for l, (a, d) in enumerate(((X, d0), (h, d1))):
        V[l] *= 0.9
        V[l] -= 0.03 * a.T @ d
        W[l] += V[l]
        b[l] -= 0.03 * d.sum(axis=0)
print((d1 ** 2).sum())
