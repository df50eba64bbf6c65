# verdict: wrong
# line: 16
import numpy as np
rs = np.random.RandomState(59)
X = np.c_[rs.uniform(-1, 1, (30, 3)), np.ones(30)]
Y = (X[:, :1] + X[:, 1:2] * X[:, 2:3] > 0) * 1.0
W1 = rs.randn(4, 12) * 0.5
W2 = rs.randn(12, 1) * 0.5
keep = 0.7
for it in range(800):
    h = np.tanh(X @ W1)
    mask = (rs.rand(*h.shape) < keep) / keep
    hd = h * mask
    o = 1 / (1 + np.exp(-hd @ W2))
    d = (o - Y) / len(X)
    dh = d @ W2.T * (1 - h ** 2)
    W2 -= 0.5 * hd.T @ d
    W1 -= 0.5 * X.T @ dh
    if it % 200 == 0:
        print(it, np.mean((o > 0.5) == (Y > 0.5)))
