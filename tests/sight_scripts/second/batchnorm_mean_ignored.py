# verdict: wrong
# line: 30
# why: Batch-norm's backward treats mean and variance as constants (dz = dzhat/std only).
import numpy as np

np.random.seed(41)
N, D, H = 50, 4, 8
X = np.random.randn(N, D) * 2 + 1
y = ((X[:, 0] * X[:, 1]) > 1).astype(float)[:, None]

W1 = np.random.randn(D, H) * 0.5
g, b = np.ones((1, H)), np.zeros((1, H))
W2 = np.random.randn(H, 1) * 0.5
c = np.zeros((1, 1))
lr = 0.2

for it in range(600):
    z = X @ W1
    mu, std = z.mean(0, keepdims=True), np.sqrt(z.var(0, keepdims=True) + 1e-5)
    zhat = (z - mu) / std
    h = np.tanh(g * zhat + b)
    p = 1 / (1 + np.exp(-(h @ W2 + c)))
    loss = -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()

    dp = (p - y) / N
    dh = dp @ W2.T * (1 - h ** 2)
    dg = (dh * zhat).sum(0, keepdims=True)
    db = dh.sum(0, keepdims=True)
    dzhat = dh * g
    dz = dzhat / std
    W2 -= lr * h.T @ dp
    c -= lr * dp.sum(0, keepdims=True)
    g -= lr * dg
    b -= lr * db
    W1 -= lr * X.T @ dz
    if it % 120 == 0:
        print(it, loss)
