# verdict: right

import numpy as np
np.random.seed(47)
X = np.random.randn(40, 3) * [1, 5, 0.2]
y = (X[:, :1] + X[:, 1:2] / 5 > 0).astype(float)
W1 = np.random.randn(3, 6) * 0.5
gam, bet = np.ones(6), np.zeros(6)
W2 = np.random.randn(6, 1) * 0.5
lr = 0.01
for it in range(400):
    # forward with batch normalisation
    z = X @ W1
    mean, std = z.mean(0), np.sqrt(z.var(0) + 1e-5)
    zn = (z - mean) / std
    h = np.tanh(gam * zn + bet)
    p = 1 / (1 + np.exp(-h @ W2))
    # backward
    dp = p - y
    da = (dp @ W2.T) * (1 - h ** 2)
    dzn = da * gam
    dz = (dzn - dzn.mean(0) - zn * (dzn * zn).mean(0)) / std
    W2 -= lr * h.T @ dp
    gam -= lr * (da * zn).sum(0)
    bet -= lr * da.sum(0)
    W1 -= lr * X.T @ dz
    if it % 100 == 0:
        print(it, float(-(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()))
