# verdict: wrong
# line: 23
# also: 24, 25, 26
# why: update stands outside of the sample loop: only the last sample trains
import numpy as np
rng = np.random.default_rng(71)
X = rng.normal(size=(30, 3))
y = (X[:, 0] - X[:, 1] > 0).astype(float)
W1 = rng.normal(0, .5, (5, 3))
b1 = np.zeros(5)
w2 = rng.normal(0, .5, 5)
b2 = 0.
sig = lambda z: 1 / (1 + np.exp(-z))
lr = 0.1
for epoch in range(300):
    loss = 0.
    for x, t in zip(X, y):
        h = sig(W1 @ x + b1)
        p = sig(w2 @ h + b2)
        loss += (p - t) ** 2 / 2
        d2 = (p - t) * p * (1 - p)
        d1 = d2 * w2 * h * (1 - h)
    w2 -= lr * d2 * h
    b2 -= lr * d2
    W1 -= lr * np.outer(d1, x)
    b1 -= lr * d1
print(loss)
