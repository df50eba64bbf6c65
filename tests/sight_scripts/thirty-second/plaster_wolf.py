# verdict: wrong
# line: 22
import numpy as np
np.random.seed(5)
X = np.linspace(0, 1, 30).reshape(-1, 1)
Y = X ** 2 + 0.1
Wi = np.random.randn(1, 6)
bi = np.random.randn(1, 6)
Wo = np.random.randn(6, 1)
bo = np.zeros((1, 1))
lr = 0.3
gWi = np.zeros_like(Wi); gbi = np.zeros_like(bi); gWo = np.zeros_like(Wo); gbo = np.zeros_like(bo)
for epoch in range(300):
    gWi[:] = 0; gbi[:] = 0; gWo[:] = 0; gbo[:] = 0
    for x, t in zip(X, Y):
        h = 1 / (1 + np.exp(-(x[None] @ Wi + bi)))
        o = h @ Wo + bo
        e = o - t
        gWo += h.T * e
        gbo += e
        dh = e @ Wo.T * h * (1 - h)
        gWi = x * dh
        gbi += dh
    Wi -= lr * gWi / len(X)
    bi -= lr * gbi / len(X)
    Wo -= lr * gWo / len(X)
    bo -= lr * gbo / len(X)
    if epoch % 75 == 0: print(epoch, e)
