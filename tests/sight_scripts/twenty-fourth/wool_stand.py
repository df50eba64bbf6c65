# verdict: right
import numpy as np
np.random.seed(0)
sg = lambda z: 1 / (1 + np.exp(-z))
X = np.c_[[0, 0, 1, 1], [0, 1, 0, 1], np.ones(4)]
y = np.c_[[0, 1, 1, 0]]
U, V = np.random.randn(3, 3), np.random.randn(4, 1)
for k in range(3000):
    h = np.c_[sg(X @ U), np.ones(4)]
    p = sg(h @ V)
    d = y - p
    e = (d @ V.T * h * (1 - h))[:, :3]
    V += 0.5 * h.T @ d
    U += 0.5 * X.T @ e
print(p.T.round(3))
