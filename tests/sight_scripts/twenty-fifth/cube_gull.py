# verdict: wrong
# line: 23
# also: 24
# why: updates: The penalty for large weights must shrink the weights, 1 - eta*lambda/n; here it blows them up.
import numpy as np
np.random.seed(27)
def sigma(z): return 1 / (1 + np.exp(-z))

X = np.random.randn(2, 50)
Y = (X[0] > X[1] ** 2 - 0.5).astype(float).reshape(1, 50)
w = [np.random.randn(6, 2), np.random.randn(1, 6)]
b = [np.random.randn(6, 1), np.random.randn(1, 1)]
eta, lmbda, n = 1.0, 0.1, 50
for epoch in range(1000):
    # forward
    a = [X]
    for W, B in zip(w, b):
        a.append(sigma(W @ a[-1] + B))
    # backward
    d1 = a[2] - Y
    d0 = w[1].T @ d1 * a[1] * (1 - a[1])
    # L2 regularised steps
    w[1] = (1 + eta * lmbda / n) * w[1] - eta / n * d1 @ a[1].T
    w[0] = (1 + eta * lmbda / n) * w[0] - eta / n * d0 @ a[0].T
    b[1] = b[1] - eta / n * d1.sum(axis=1, keepdims=True)
    b[0] = b[0] - eta / n * d0.sum(axis=1, keepdims=True)
print("hits:", int(((a[2] > .5) == (Y > .5)).sum()), "weights:", np.abs(w[1]).max())
