# verdict: wrong
# line: 25
# why: The gradient of the skip connection is forgotten: only the path through the block goes back.
import numpy as np

rng = np.random.RandomState(102)
X = rng.randn(40, 4)
Y = np.maximum(X, 0) - 0.5 * X[:, ::-1]
A = rng.randn(4, 4) * 0.4
B = rng.randn(4, 4) * 0.4
C = rng.randn(4, 4) * 0.4
lr = 0.05

for it in range(500):
    # layer 1, then a residual layer, then a linear read-out
    u = np.tanh(X @ A)
    v = np.tanh(u @ B)
    s = u + v
    out = s @ C
    d_out = (out - Y) / len(X)
    dC = s.T @ d_out
    d_s = d_out @ C.T
    d_v = d_s * (1 - v ** 2)
    dB = u.T @ d_v
    d_u = d_v @ B.T
    dA = X.T @ (d_u * (1 - u ** 2))
    A -= lr * dA
    B -= lr * dB
    C -= lr * dC
    if it % 100 == 0:
        print(it, np.sum((out - Y) ** 2))
