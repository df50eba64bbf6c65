# verdict: right
import numpy as np

rng = np.random.default_rng(1)
# eight patterns of eight bits, plus a few noisy copies
X = np.vstack([np.eye(8)] * 4)
X = np.abs(X - (rng.random(X.shape) < 0.03))

W = rng.normal(0, 0.4, (8, 3))
b = np.zeros(3)
c = np.zeros(8)


def sigma(z):
    return 1.0 / (1.0 + np.exp(-z))


lr = 3.0
for epoch in range(2000):
    H = sigma(X @ W + b)
    R = sigma(H @ W.T + c)
    dR = (R - X) * R * (1 - R) / len(X)
    dH = (dR @ W) * H * (1 - H)
    # the same matrix encodes and decodes, so its gradient has two parts
    gW = X.T @ dH + dR.T @ H
    W -= lr * gW
    b -= lr * dH.sum(axis=0)
    c -= lr * dR.sum(axis=0)
    if epoch % 500 == 0:
        print(f"{epoch:5d} reconstruction {np.mean((R - X) ** 2):.5f}")
print(np.round(H[:8], 2))
