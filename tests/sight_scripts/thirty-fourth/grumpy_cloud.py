# verdict: wrong
# line: 20
# one-hidden-layer net in column form
import numpy as np
np.random.seed(81)
m = 24
X = np.random.rand(3, m)
Y = (X.sum(axis=0, keepdims=True) > 1.5).astype(float)
w1 = np.random.randn(6, 3); b1 = np.random.randn(6, 1)
w2 = np.random.randn(1, 6); b2 = np.random.randn(1, 1)
sig = lambda t: 1 / (1 + np.exp(-t))
for epoch in range(1200):
    a1 = sig(w1 @ X + b1)
    a2 = sig(w2 @ a1 + b2)
    d2 = a2 - Y
    d1 = w2.T @ d2 * a1 * (1 - a1)
    w2 -= 0.5 / m * d2 @ a1.T
    b2 -= 0.5 / m * np.sum(d2)
    w1 -= 0.5 / m * d1 @ X.T
    b1 -= 0.5 / m * np.sum(d1)
    if epoch % 300 == 0:
        print(epoch, np.mean((a2 > 0.5) == Y))
