# verdict: wrong
# line: 15
# also: 14, 9
import numpy as np

rng = np.random.default_rng(61)
n = 30
X = rng.uniform(-1, 1, n)
Y = (np.sin(3 * X) + 0.1 * rng.normal(size=n)).reshape(-1, 1)
w = rng.normal(0, 0.7, 16)


def loss(w):
    pred = np.tanh(np.outer(X, w[:5]) + w[5:10]) @ w[10:15] + w[15]
    return np.mean((pred - Y) ** 2)


def slope(f, w, eps=1e-5):
    g = np.zeros_like(w)
    for i in range(len(w)):
        e = np.zeros_like(w)
        e[i] = eps
        g[i] = (f(w + e) - f(w - e)) / (2 * eps)
    return g


for it in range(500):
    w -= 0.3 * slope(loss, w)
    if it % 100 == 0:
        print(it, loss(w))
