# verdict: right
import numpy as np

# MLP with batch normalisation, backward pass written out on paper first

np.random.seed(2015)
N, D, H, C = 64, 5, 10, 3

# wines: five "chemical" numbers on very different scales
base = np.array([[13.5, 2.0, 2.4, 100.0, 1000.0],
                 [12.2, 1.8, 2.2, 88.0, 500.0],
                 [13.1, 3.3, 2.4, 98.0, 620.0]])
kind = np.random.randint(0, C, N)
X = base[kind] + np.random.randn(N, D) * np.array([0.4, 0.4, 0.2, 8.0, 90.0])
X = X / np.array([13.0, 2.5, 2.3, 95.0, 700.0])

W1 = np.random.randn(D, H) * 0.5
gamma = np.ones(H)
beta = np.zeros(H)
W2 = np.random.randn(H, C) * 0.3
b2 = np.zeros(C)
eps = 1e-5
lr = 0.2

for it in range(600):
    u = X @ W1
    mean = u.mean(axis=0)
    var = u.var(axis=0)
    istd = 1.0 / np.sqrt(var + eps)
    xhat = (u - mean) * istd
    v = gamma * xhat + beta
    h = np.maximum(0, v)
    s = h @ W2 + b2
    s -= s.max(axis=1, keepdims=True)
    p = np.exp(s)
    p /= p.sum(axis=1, keepdims=True)
    loss = -np.log(p[np.arange(N), kind]).mean()

    ds = p
    ds[np.arange(N), kind] -= 1
    ds /= N
    dW2 = h.T @ ds
    db2 = ds.sum(axis=0)
    dv = (ds @ W2.T) * (v > 0)
    dgamma = (dv * xhat).sum(axis=0)
    dbeta = dv.sum(axis=0)
    dxhat = dv * gamma
    du = istd / N * (N * dxhat - dxhat.sum(axis=0) - xhat * (dxhat * xhat).sum(axis=0))
    dW1 = X.T @ du

    for param, grad in ((W1, dW1), (gamma, dgamma), (beta, dbeta), (W2, dW2), (b2, db2)):
        param -= lr * grad

    if it % 100 == 0:
        print(it, loss)
