# verdict: right
import numpy as np

rng = np.random.default_rng(100)
X = rng.normal(size=(64, 6))
Y = np.tanh(X[:, :1] * X[:, 1:2]) + 0.1 * X[:, 2:3]

KEEP = 0.8
W1 = rng.normal(0, 0.5, (6, 20))
b1 = np.zeros(20)
W2 = rng.normal(0, 0.3, (20, 1))
b2 = np.zeros(1)

for epoch in range(600):
    h = np.tanh(X @ W1 + b1)
    mask = (rng.uniform(size=h.shape) < KEEP) / KEEP
    dropped = h * mask
    out = dropped @ W2 + b2
    d_out = (out - Y) / len(X)
    d_h = (d_out @ W2.T) * mask * (1 - h ** 2)
    W2 = W2 - 0.1 * dropped.T @ d_out
    b2 = b2 - 0.1 * d_out.sum(axis=0)
    W1 = W1 - 0.1 * X.T @ d_h
    b1 = b1 - 0.1 * d_h.sum(axis=0)
    if epoch % 100 == 0:
        clean = np.tanh(X @ W1 + b1) @ W2 + b2
        print(epoch, np.mean((clean - Y) ** 2))
