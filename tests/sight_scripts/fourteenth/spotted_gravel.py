# verdict: wrong
# line: 29
# why: dropout: a fresh mask is drawn in the backward pass
import numpy as np

rng = np.random.default_rng(17)
X = rng.uniform(-1, 1, (80, 3))
y = np.cos(2 * X[:, :1]) + X[:, 1:2] * X[:, 2:]

W1 = rng.normal(0, 0.7, (3, 24))
b1 = np.zeros(24)
W2 = rng.normal(0, 0.3, (24, 1))
b2 = np.zeros(1)
p_drop = 0.25


def dropout_mask(shape):
    return (rng.random(shape) >= p_drop) / (1 - p_drop)


for epoch in range(500):
    h = np.tanh(X @ W1 + b1)
    mask = dropout_mask(h.shape)
    hd = h * mask
    out = hd @ W2 + b2

    d_out = (out - y) / len(X)
    dW2, db2 = hd.T @ d_out, d_out.sum(axis=0)
    d_h = (d_out @ W2.T) * dropout_mask(h.shape)
    d_pre = d_h * (1 - h ** 2)
    dW1, db1 = X.T @ d_pre, d_pre.sum(axis=0)

    for param, grad in ((W1, dW1), (b1, db1), (W2, dW2), (b2, db2)):
        param -= 0.1 * grad

pred = np.tanh(X @ W1 + b1) @ W2 + b2
print("mse without dropout:", np.mean((pred - y) ** 2))
