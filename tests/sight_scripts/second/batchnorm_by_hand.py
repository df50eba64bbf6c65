# verdict: right
# why: One batch-norm layer with its full backward pass; parameters gamma and beta are trained too.
import numpy as np

np.random.seed(40)
N, D, H, C = 64, 5, 10, 3
X = np.random.randn(N, D) * np.array([1, 5, 0.2, 3, 1]) + 2
y = (X[:, 1] > 2).astype(int) + (X[:, 3] > 2).astype(int)

W1 = np.random.randn(D, H) * 0.3
gamma, beta = np.ones(H), np.zeros(H)
W2 = np.random.randn(H, C) * 0.3
b2 = np.zeros(C)
eps, lr = 1e-5, 0.3

for it in range(500):
    # forward
    z = X @ W1
    mu = z.mean(axis=0)
    var = z.var(axis=0)
    std = np.sqrt(var + eps)
    zhat = (z - mu) / std
    bn = gamma * zhat + beta
    a = np.maximum(bn, 0)
    s = a @ W2 + b2
    s -= s.max(axis=1, keepdims=True)
    p = np.exp(s) / np.exp(s).sum(axis=1, keepdims=True)
    loss = -np.log(p[np.arange(N), y]).mean()
    # backward
    ds = p.copy()
    ds[np.arange(N), y] -= 1
    ds /= N
    dW2 = a.T @ ds
    db2 = ds.sum(0)
    dbn = (ds @ W2.T) * (bn > 0)
    dgamma = (dbn * zhat).sum(0)
    dbeta = dbn.sum(0)
    dzhat = dbn * gamma
    dz = (N * dzhat - dzhat.sum(0) - zhat * (dzhat * zhat).sum(0)) / (N * std)
    dW1 = X.T @ dz
    W1 -= lr * dW1
    gamma -= lr * dgamma
    beta -= lr * dbeta
    W2 -= lr * dW2
    b2 -= lr * db2
    if it % 100 == 0:
        print(it, loss)
