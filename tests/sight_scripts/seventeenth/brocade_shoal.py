# verdict: right
import numpy as np
rng = np.random.default_rng(81)
X = np.c_[rng.normal(size=(50, 2)), np.ones(50)]
Y = (np.abs(X[:, :1]) + np.abs(X[:, 1:2]) < 1.3).astype(float)
th = [rng.normal(0, .5, (3, 9)), rng.normal(0, .5, (9, 1))]
G = [np.zeros((3, 9)), np.zeros((9, 1))]
for i in range(800):
    h = np.tanh(X @ th[0])
    p = 1 / (1 + np.exp(-h @ th[1]))
    d = (p - Y) / len(X)
    grad = [X.T @ (d @ th[1].T * (1 - h ** 2)), h.T @ d]
    for k in range(2):
        G[k] += grad[k] ** 2
        th[k] = th[k] - .1 * grad[k] / (np.sqrt(G[k]) + 1e-8)
print(((p > .5) == Y).mean())
