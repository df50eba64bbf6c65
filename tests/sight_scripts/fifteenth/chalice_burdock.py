# verdict: wrong
# line: 27
# why: dropout mask is missing in the backward pass
import numpy as np

np.random.seed(61)
X = np.random.uniform(-1, 1, (80, 3))
y = (X[:, 0] * X[:, 1] + X[:, 2])[:, None]

n_hidden = 16
p_keep = 0.75
lr = 0.05
w1 = np.random.randn(3, n_hidden) * 0.8
b1 = np.zeros(n_hidden)
w2 = np.random.randn(n_hidden, 1) * 0.3
b2 = np.zeros(1)

for epoch in range(800):
    z = X @ w1 + b1
    drop = np.random.binomial(1, p_keep, size=z.shape) / p_keep
    h = np.tanh(z) * drop
    out = h @ w2 + b2

    dout = 2 * (out - y) / len(X)
    dw2 = h.T @ dout
    db2 = dout.sum(axis=0)
    dz = (dout @ w2.T) * (1 - np.tanh(z) ** 2)
    dw1 = X.T @ dz
    db1 = dz.sum(axis=0)

    w2 -= lr * dw2
    b2 -= lr * db2
    w1 -= lr * dw1
    b1 -= lr * db1
    if epoch % 200 == 0:
        full = np.tanh(X @ w1 + b1) @ w2 + b2
        print("epoch", epoch, "mse without dropout", np.mean((full - y) ** 2))
