# verdict: right
import numpy as np

np.random.seed(13)
X = np.random.randn(150, 2)
y = (X[:, :1] * X[:, 1:] > 0).astype(float)

W1 = np.random.randn(2, 16) * np.sqrt(2 / 2)
b1 = np.zeros(16)
W2 = np.random.randn(16, 1) * np.sqrt(1 / 16)
b2 = np.zeros(1)
params = [W1, b1, W2, b2]
vel = [np.zeros_like(p) for p in params]
lr = 0.5
mu = 0.9

for epoch in range(300):
    perm = np.random.permutation(len(X))
    for s in range(0, len(perm), 32):
        xb = X[perm[s:s + 32]]
        yb = y[perm[s:s + 32]]

        z1 = xb @ W1 + b1
        a1 = np.maximum(z1, 0)
        out = 1 / (1 + np.exp(-(a1 @ W2 + b2)))

        d2 = (out - yb) * out * (1 - out) / len(xb)
        d1 = d2 @ W2.T
        d1[z1 <= 0] = 0

        grads = [xb.T @ d1, d1.sum(0), a1.T @ d2, d2.sum(0)]
        for p, v, g in zip(params, vel, grads):
            v *= mu
            v -= lr * g
            p += v

out = 1 / (1 + np.exp(-(np.maximum(X @ W1 + b1, 0) @ W2 + b2)))
print("accuracy:", ((out > 0.5) == y).mean())
