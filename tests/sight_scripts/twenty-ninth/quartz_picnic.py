# verdict: right
import numpy as np

rng = np.random.default_rng(17)
X = rng.normal(3, 2, (60, 4))
y = ((X[:, 0] - 3) * (X[:, 1] - 3) + X[:, 2] > 3).astype(float)[:, None]

W1 = rng.normal(0, 0.5, (4, 10))
gamma = np.ones(10)
beta = np.zeros(10)
W2 = rng.normal(0, 0.5, (10, 1))
b2 = np.zeros(1)
lr = 0.5
EPS = 1e-5


def bn_forward(x):
    mean = x.mean(axis=0)
    var = x.var(axis=0)
    inv = 1 / np.sqrt(var + EPS)
    xhat = (x - mean) * inv
    return gamma * xhat + beta, (xhat, inv)


def bn_backward(dout, cache):
    xhat, inv = cache
    N = dout.shape[0]
    dgamma = (dout * xhat).sum(axis=0)
    dbeta = dout.sum(axis=0)
    dxhat = dout * gamma
    dx = inv / N * (N * dxhat - dxhat.sum(axis=0) - xhat * (dxhat * xhat).sum(axis=0))
    return dx, dgamma, dbeta


for epoch in range(300):
    s = X @ W1
    u, cache = bn_forward(s)
    a = np.tanh(u)
    o = 1 / (1 + np.exp(-(a @ W2 + b2)))
    loss = -np.mean(y * np.log(o) + (1 - y) * np.log(1 - o))
    do = (o - y) / len(y)
    du = (do @ W2.T) * (1 - a ** 2)
    ds, dgamma, dbeta = bn_backward(du, cache)
    W2 -= lr * a.T @ do
    b2 -= lr * do.sum(0)
    gamma -= lr * dgamma
    beta -= lr * dbeta
    W1 -= lr * X.T @ ds
    if epoch % 60 == 0:
        print(epoch, loss)
