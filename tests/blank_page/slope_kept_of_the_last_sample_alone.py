# verdict: wrong
# first wrong: derivative
# line: 22
# mistake: -
# why: the first weights get the slope of the last sample, and not the sum of all
import numpy as np

np.random.seed(5)
X = np.linspace(0, 1, 30).reshape(-1, 1)
Y = X**2 + 0.1
V = np.random.randn(1, 6)
b = np.random.randn(1, 6)
W = np.random.randn(6, 1)
alpha = 0.01
for epoch in range(300):
    gV, gb, gW = np.zeros_like(V), np.zeros_like(b), np.zeros_like(W)
    for x, t in zip(X, Y):
        h = 1 / (1 + np.exp(-(x[None] @ V + b)))
        e = h @ W - t
        gW += h.T * e
        back = e @ W.T * h * (1 - h)
        gV = x * back
        gb += back
    V -= alpha * gV
    b -= alpha * gb
    W -= alpha * gW
