# verdict: wrong
# line: 19
# why: The targets are cut from k to k+bs instead of with the batch's own rows, so they belong to other samples.
import numpy as np

rng = np.random.RandomState(100)
n, bs = 96, 12
X = rng.randn(n, 3)
Y = np.tanh(X[:, [0]] - 2 * X[:, [1]]) + 0.3 * X[:, [2]]

W = [rng.randn(3, 8) * 0.5, rng.randn(8, 1) * 0.5]
n_batches = n // bs

for epoch in range(50):
    sse = 0.0
    for k in range(n_batches):
        rows = slice(k * bs, (k + 1) * bs)
        xb = X[rows]
        yb = Y[k:k + bs]
        h = np.tanh(xb @ W[0])
        e = h @ W[1] - yb
        sse += np.sum(e * e)
        g1 = h.T @ e / bs
        g0 = xb.T @ (e @ W[1].T * (1 - h ** 2)) / bs
        W[0] = W[0] - 0.1 * g0
        W[1] = W[1] - 0.1 * g1
    if epoch % 10 == 0:
        print("epoch", epoch, "mse", sse / n)
