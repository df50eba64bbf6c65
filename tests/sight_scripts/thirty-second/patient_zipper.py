# verdict: wrong
# line: 16
import numpy as np
rng = np.random.default_rng(58)
X = rng.normal(3, 2, size=(32, 3)); Y = (X[:, :1] - 3) * 0.4 + np.sin(X[:, 1:2])
W, V = rng.normal(size=(3, 8)), rng.normal(size=(8, 1)) * 0.4
gamma, beta = np.ones((1, 8)), np.zeros((1, 8))
for step in range(500):
    z = X @ W
    sd = np.sqrt(z.var(axis=0, keepdims=True) + 1e-6)
    zh = (z - z.mean(axis=0, keepdims=True)) / sd
    h = np.tanh(gamma * zh + beta)
    err = h @ V - Y
    d = err / 32
    dn = d @ V.T * (1 - h ** 2)
    dz = dn * gamma / sd
    V -= 0.1 * h.T @ d
    gamma -= 0.1 * (dn * zh).sum(0, keepdims=True)
    beta -= 0.1 * dn.sum(0, keepdims=True)
    W -= 0.1 * X.T @ dz
    if step % 100 == 0:
        print(step, (err ** 2).mean())
