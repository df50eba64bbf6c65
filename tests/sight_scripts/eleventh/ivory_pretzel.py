# verdict: right
import numpy as np

rng = np.random.RandomState(33)
X = rng.randn(120, 3)
Y = (np.sin(X[:, 0]) + X[:, 1] * X[:, 2]).reshape(-1, 1)

def batches(X, Y, size):
    idx = np.arange(len(X))
    rng.shuffle(idx)
    for k in range(0, len(idx), size):
        pick = idx[k:k + size]
        yield X[pick], Y[pick]

W1, b1 = rng.randn(3, 12) * 0.4, np.zeros(12)
W2, b2 = rng.randn(12, 1) * 0.4, np.zeros(1)

eta0 = 0.1
t = 0
for epoch in range(40):
    total = 0.0
    for xb, yb in batches(X, Y, 16):
        eta = eta0 / (1 + 0.001 * t)
        z1 = xb @ W1 + b1
        a1 = np.maximum(z1, 0)
        yh = a1 @ W2 + b2
        r = yh - yb
        total += float((r ** 2).sum())
        gy = 2 * r / len(xb)
        ga = gy @ W2.T
        ga[z1 < 0] = 0
        W2 -= eta * (a1.T @ gy); b2 -= eta * gy.sum(0)
        W1 -= eta * (xb.T @ ga); b1 -= eta * ga.sum(0)
        t += 1
    if epoch % 10 == 0:
        print(f"{epoch:3d} {total / len(X):.4f}")
