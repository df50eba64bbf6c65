# verdict: wrong
# line: 15
import numpy as np
np.random.seed(22)
n, H = 40, 7
X = np.c_[np.random.randn(n, 2), np.ones(n)]
Y = np.tanh(2 * X[:, [0]] - X[:, [1]]) * 0.9
A = np.random.randn(3, H) * .5
B = np.random.randn(H + 1, 1) * .5
for i in range(800):
    h = np.tanh(X @ A)
    hb = np.c_[np.ones(n), h]
    o = hb @ B
    d = (o - Y) / n
    back = (d @ B.T)[:, :-1] * (1 - h ** 2)
    B -= 0.2 * hb.T @ d
    A -= 0.2 * X.T @ back
    if i % 200 == 0: print(i, float(np.mean((o - Y) ** 2)))
