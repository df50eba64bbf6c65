# verdict: wrong
# line: 27
# 4 -> 6 -> 6 -> 6 -> 2, all by hand
import numpy as np

rs = np.random.RandomState(82)
f = lambda z: 1 / (1 + np.exp(-z))

X = rs.randint(0, 2, (60, 4)).astype(float)
Y = np.c_[X[:, 0] != X[:, 1], X[:, 2] * X[:, 3]].astype(float)

w1 = rs.normal(0, 1.5, (4, 6))
w2 = rs.normal(0, 1.5, (6, 6))
w3 = rs.normal(0, 1.5, (6, 6))
w4 = rs.normal(0, 1.5, (6, 2))
k = 0.3

for n in range(4000):
    h1 = f(X @ w1)
    h2 = f(h1 @ w2)
    h3 = f(h2 @ w3)
    out = f(h3 @ w4)

    e4 = (Y - out) * out * (1 - out)
    e3 = (e4 @ w4.T) * h3 * (1 - h3)
    e2 = (e3 @ w3.T) * h2 * (1 - h2)
    e1 = (e2 @ w3.T) * h1 * (1 - h1)

    w4 += k * h3.T @ e4
    w3 += k * h2.T @ e3
    w2 += k * h1.T @ e2
    w1 += k * X.T @ e1
    if n % 500 == 0:
        print(n, ((Y - out) ** 2).sum())
