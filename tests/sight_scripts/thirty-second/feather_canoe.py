# verdict: wrong
# line: 18
import numpy as np
np.random.seed(66)
x = np.random.randn(50, 2)
y = (x[:, :1] ** 2 + x[:, 1:] ** 2 < 1).astype(float)
w1 = np.random.randn(2, 8); b1 = np.zeros(8)
w2 = np.random.randn(8, 1); b2 = np.zeros(1)
vw1 = vb1 = vw2 = vb2 = 0
for i in range(1, 601):
    h = np.tanh(x @ w1 + b1)
    p = 1 / (1 + np.exp(-(h @ w2 + b2)))
    d = (p - y) / 50
    dh = d @ w2.T * (1 - h ** 2)
    vw1 = .9 * vw1 + x.T @ dh
    vb1 = .9 * vb1 + dh.sum(0)
    vw2 = .9 * vw2 + h.T @ d
    vb2 = .9 * vw2.sum(0) + d.sum(0)
    w1 -= .1 * vw1
    b1 -= .1 * vb1
    w2 -= .1 * vw2
    b2 -= .1 * vb2
    if i % 150 == 0: print(i, -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))
