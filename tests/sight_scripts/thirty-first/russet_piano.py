# verdict: wrong
# line: 20
import numpy as np

rng = np.random.default_rng(50)
X = rng.normal(0, 1, (32, 3))
y = (X[:, [0]] * X[:, [1]] > 0) * 1.0
w1 = rng.normal(0, 0.7, (3, 12))
b1 = np.zeros(12)
w2 = rng.normal(0, 0.7, (12, 1))
b2 = np.zeros(1)
keep = 0.75

for epoch in range(800):
    h = np.tanh(X @ w1 + b1)
    mask = (rng.random(h.shape) < keep) / keep
    dropped = h * mask
    out = 1 / (1 + np.exp(-(dropped @ w2 + b2)))
    d = (out - y) / len(X)
    dh = (d @ w2.T) * (1 - h ** 2)
    w2 -= 0.5 * dropped.T @ d
    b2 -= 0.5 * d.sum(axis=0)
    w1 -= 0.5 * X.T @ dh
    b1 -= 0.5 * dh.sum(axis=0)
    if epoch % 200 == 0:
        # without dropout
        test = 1 / (1 + np.exp(-(np.tanh(X @ w1 + b1) @ w2 + b2)))
        print(epoch, np.abs(test - y).mean())
