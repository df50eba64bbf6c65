# verdict: right
import numpy as np
np.random.seed(8)
X = np.random.normal(size=(25, 2))
y = ((X[:, 0] * X[:, 1]) > 0).astype(float)
W1 = np.random.normal(0, 1, (6, 2))
b1 = np.random.normal(0, 1, 6)
w2 = np.random.normal(0, 1, 6)
b2 = 0.0
def sig(z):
    return 1 / (1 + np.exp(-z))
for epoch in range(400):
    gW1, gb1, gw2, gb2 = 0 * W1, 0 * b1, 0 * w2, 0.0
    for x, t in zip(X, y):
        h = sig(W1 @ x + b1)
        p = sig(w2 @ h + b2)
        d = (p - t) * p * (1 - p)
        dh = d * w2 * h * (1 - h)
        gw2 += d * h
        gb2 += d
        gW1 += np.outer(dh, x)
        gb1 += dh
    n = len(X)
    W1 = W1 - 2 * gW1 / n
    b1 = b1 - 2 * gb1 / n
    w2 = w2 - 2 * gw2 / n
    b2 = b2 - 2 * gb2 / n
print(np.mean([(sig(w2 @ sig(W1 @ x + b1) + b2) > .5) == t for x, t in zip(X, y)]))
