# verdict: wrong
# line: 18
import numpy as np

rng = np.random.default_rng(18)
X = rng.normal(size=(14, 3))
Y = X[:, :1] ** 2 - X[:, 1:2]
W, V = rng.normal(size=(3, 6)) * 0.5, rng.normal(size=(6, 1)) * 0.5
mW, mV = W * 0, V * 0
mu, lr = 0.8, 0.02

def grads(W, V):
    h = np.tanh(X @ W)
    e = (h @ V - Y) / 14
    return X.T @ (e @ V.T * (1 - h * h)), h.T @ e, (e ** 2).sum()

for i in range(300):
    gW, gV, loss = grads(W - mu * mW, V - mu * mV)
    mW = mu * mW - lr * gW
    mV = mu * mV - lr * gV
    W = W + mW
    V = V + mV
    if i % 60 == 0:
        print(i, loss)
