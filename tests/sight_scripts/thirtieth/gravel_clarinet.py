# verdict: wrong
# line: 24
import numpy as np
rng = np.random.default_rng(10)

x = rng.normal(size=(40, 3))
t = np.sin(x[:, :1]) + x[:, 1:2] * x[:, 2:]

M1 = rng.normal(0, .6, (3, 8))
M2 = rng.normal(0, .6, (8, 8))
M3 = rng.normal(0, .6, (8, 1))
c1, c2, c3 = np.zeros(8), np.zeros(8), np.zeros(1)
lr = 0.05

for epoch in range(1500):
    h1 = np.tanh(x.dot(M1) + c1)
    h2 = np.tanh(h1.dot(M2) + c2)
    y = h2.dot(M3) + c3
    if epoch % 300 == 0:
        print(epoch, ((y - t) ** 2).mean())

    g3 = (y - t) / 40
    g2 = g3.dot(M3.T) * (1 - h2 ** 2)
    g1 = g2.dot(M2) * (1 - h1 ** 2)

    M3 -= lr * h2.T.dot(g3)
    c3 -= lr * g3.sum(axis=0)
    M2 -= lr * h1.T.dot(g2)
    c2 -= lr * g2.sum(axis=0)
    M1 -= lr * x.T.dot(g1)
    c1 -= lr * g1.sum(axis=0)
