# verdict: right
import numpy as np
# the gradient through explicit Jacobians, sample by sample, averaged
np.random.seed(16)
x_in = np.random.rand(12, 3)
y_true = np.c_[x_in.max(1), x_in.min(1)]
W1, W2 = np.random.randn(3, 4), np.random.randn(4, 2)
s = lambda v: 1 / (1 + np.exp(-v))
for it in range(600):
    g1, g2 = np.zeros_like(W1), np.zeros_like(W2)
    for x, y in zip(x_in, y_true):
        h = s(x @ W1)
        o = s(h @ W2)
        J_o = np.diag(o * (1 - o))             # do/dz2
        J_h = np.diag(h * (1 - h))             # dh/dz1
        dz2 = (o - y) @ J_o
        dz1 = dz2 @ W2.T @ J_h
        g2 += h[:, None] * dz2[None, :]
        g1 += x[:, None] * dz1[None, :]
    W1 -= 2.0 * g1 / len(x_in)
    W2 -= 2.0 * g2 / len(x_in)
    if it % 150 == 0:
        print(it, np.linalg.norm(o - y))
