# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: no backpropagation at all: each partial derivative of half the squared error comes from central differences, then all weights step together
import numpy as np

rng = np.random.default_rng(6)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0, 1, 1, 0]], dtype=float).T
w = rng.uniform(-1, 1, 3 * 3 + 3)          # all weights in one vector
EPS = 1e-5
ALPHA = 2.0


def cost(w):
    hidden = 1 / (1 + np.exp(-X @ w[:9].reshape(3, 3)))
    out = 1 / (1 + np.exp(-hidden @ w[9:].reshape(3, 1)))
    return 0.5 * np.sum((out - y) ** 2)


def slope(w):
    g = np.zeros_like(w)
    for i in range(len(w)):
        up, down = w.copy(), w.copy()
        up[i] += EPS
        down[i] -= EPS
        g[i] = (cost(up) - cost(down)) / (2 * EPS)
    return g


for k in range(3000):
    w = w - ALPHA * slope(w)
    if k % 500 == 0:
        print(k, cost(w))
