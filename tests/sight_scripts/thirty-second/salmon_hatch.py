# verdict: wrong
# line: 17
import numpy as np
np.random.seed(10)
x = np.linspace(-1, 1, 25)[:, None]
y = np.exp(x) / 2
W1, b1 = np.random.randn(1, 6), np.random.randn(6)
W2, b2 = np.random.randn(6, 6) * .5, np.zeros(6)
W3, b3 = np.random.randn(6, 1) * .5, np.zeros(1)
s = lambda z: 1 / (1 + np.exp(-z))
for t in range(1500):
    h1 = s(x @ W1 + b1)
    h2 = s(h1 @ W2 + b2)
    o = h2 @ W3 + b3
    e = (o - y) / 25
    d2 = (e @ W3.T) * h2 * (1 - h2)
    d1 = (d2 @ W2.T) * h2 * (1 - h2)
    W3 -= .3 * h2.T @ e; b3 -= .3 * e.sum(0)
    W2 -= .3 * h1.T @ d2; b2 -= .3 * d2.sum(0)
    W1 -= .3 * x.T @ d1; b1 -= .3 * d1.sum(0)
    if t % 300 == 0: print(t, np.mean((o - y) ** 2))
