# verdict: right
"""One hidden layer with batch normalisation in front of the tanh."""
import numpy as np

eps = 1e-5


def bn_forward(z, gamma, beta):
    mu = z.mean(axis=0)
    var = z.var(axis=0)
    inv = 1.0 / np.sqrt(var + eps)
    zhat = (z - mu) * inv
    return gamma * zhat + beta, (zhat, inv, gamma)


def bn_backward(dout, cache):
    zhat, inv, gamma = cache
    n = len(dout)
    dgamma = np.sum(dout * zhat, axis=0)
    dbeta = np.sum(dout, axis=0)
    dzhat = dout * gamma
    dz = inv / n * (n * dzhat - dzhat.sum(axis=0) - zhat * np.sum(dzhat * zhat, axis=0))
    return dz, dgamma, dbeta


rng = np.random.default_rng(66)
X = rng.normal(3, 2, (64, 4))
Y = np.sin(X[:, :1]) + 0.1 * X[:, 1:2]
W1 = rng.normal(0, 0.5, (4, 12))
gamma, beta = np.ones(12), np.zeros(12)
W2 = rng.normal(0, 0.5, (12, 1))
b2 = np.zeros(1)
lr = 0.1

for step in range(600):
    zn, cache = bn_forward(X @ W1, gamma, beta)
    h = np.tanh(zn)
    out = h @ W2 + b2
    d = (out - Y) / len(X)
    dW2, db2 = h.T @ d, d.sum(axis=0)
    dzn = d @ W2.T * (1 - h ** 2)
    dz, dgamma, dbeta = bn_backward(dzn, cache)
    dW1 = X.T @ dz
    W1 -= lr * dW1
    gamma -= lr * dgamma
    beta -= lr * dbeta
    W2 -= lr * dW2
    b2 -= lr * db2
    if step % 150 == 0:
        print(step, float(np.mean((out - Y) ** 2)))
