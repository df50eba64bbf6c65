# verdict: wrong
# line: 31
# why: one velocity shared by both layers of the same shape (copied line)
import numpy as np

rng = np.random.default_rng(45)
# copy task: learn a fixed rotation of the plane through a squashing layer
n = 6
Q, _ = np.linalg.qr(rng.normal(size=(n, n)))
X = rng.uniform(-1, 1, (100, n))
Y = 0.8 * X @ Q

w1 = rng.normal(0, 0.4, (n, n))
w2 = rng.normal(0, 0.4, (n, n))
v1 = np.zeros((n, n))
v2 = np.zeros((n, n))
beta = 0.8
rate = 0.02

for it in range(1500):
    h = np.tanh(X @ w1)
    out = h @ w2
    diff = out - Y

    d_out = diff / len(X)
    d_h = d_out @ w2.T * (1 - h ** 2)
    g2 = h.T @ d_out
    g1 = X.T @ d_h

    v1 = beta * v1 + g1
    v2 = beta * v1 + g2
    w1 -= rate * v1
    w2 -= rate * v2
    if it % 300 == 0:
        print(it, np.sum(diff ** 2) / len(X))
