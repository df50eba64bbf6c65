# verdict: right
import numpy as np

rng = np.random.default_rng(30)
X = rng.normal(2, 3, (14, 3))
Y = (X[:, :1] > X[:, 1:2]) * 1.0
W1 = rng.normal(0, 0.5, (3, 6))
gamma, beta = np.ones(6), np.zeros(6)
W2 = rng.normal(0, 0.5, (6, 1))
b2 = np.zeros(1)
lr = 0.5
N = len(X)
for i in range(300):
    z = X @ W1
    mu = z.mean(0)
    var = z.var(0)
    istd = 1 / np.sqrt(var + 1e-5)
    zn = (z - mu) * istd
    bn = gamma * zn + beta
    h = np.maximum(bn, 0.01 * bn)
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    d = (p - Y) / N
    dbn = d @ W2.T * np.where(bn > 0, 1, 0.01)
    dzn = dbn * gamma
    dz = istd / N * (N * dzn - dzn.sum(0) - zn * (dzn * zn).sum(0))
    W2 -= lr * h.T @ d
    b2 -= lr * d.sum(0)
    gamma -= lr * (dbn * zn).sum(0)
    beta -= lr * dbn.sum(0)
    W1 -= lr * X.T @ dz
    if i % 60 == 0:
        print(i, float(-(Y * np.log(p) + (1 - Y) * np.log(1 - p)).mean()))
