# verdict: right
import numpy as np

rng = np.random.RandomState(13)
X = rng.randn(32, 2) * [3.0, 0.5] + [1.0, -2.0]
Y = ((X[:, :1] - 1) * (X[:, 1:] + 2) > 0).astype(float)
n = len(X)
W1 = rng.randn(2, 8)
gamma, beta = np.ones(8), np.zeros(8)
W2 = rng.randn(8, 1) * 0.5
b2 = np.zeros(1)
lr = 0.5
for it in range(1200):
    z = X @ W1
    mean = z.mean(axis=0)
    var = z.var(axis=0)
    inv = 1 / np.sqrt(var + 1e-5)
    zn = (z - mean) * inv
    bn = gamma * zn + beta
    a = np.tanh(bn)
    p = 1 / (1 + np.exp(-(a @ W2 + b2)))

    dout = (p - Y) / n
    dbn = (dout @ W2.T) * (1 - a ** 2)
    dgamma = (dbn * zn).sum(axis=0)
    dbeta = dbn.sum(axis=0)
    dzn = dbn * gamma
    dz = inv * (dzn - dzn.mean(axis=0) - zn * (dzn * zn).mean(axis=0))

    W2 -= lr * a.T @ dout
    b2 -= lr * dout.sum(axis=0)
    gamma -= lr * dgamma
    beta -= lr * dbeta
    W1 -= lr * X.T @ dz
    if it % 300 == 0:
        print(it, float(-(Y * np.log(p) + (1 - Y) * np.log(1 - p)).mean()))
