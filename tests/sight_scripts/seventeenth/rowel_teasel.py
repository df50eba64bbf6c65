# verdict: wrong
# line: 21
# why: the hidden biases are moved the wrong way
import numpy as np
np.random.seed(66)
f = lambda a: 1 / (1 + np.exp(-a))
X = np.random.rand(20, 2)
t = (X[:, 0] + X[:, 1] > 1).astype(float)[:, np.newaxis]
W1 = np.random.normal(0, 1, (2, 4))
b1 = np.random.normal(0, 1, 4)
W2 = np.random.normal(0, 1, (4, 1))
b2 = np.random.normal(0, 1, 1)
for epoch in range(2000):
    h = f(X @ W1 + b1)
    y = f(h @ W2 + b2)
    d2 = (t - y) * y * (1 - y)
    d1 = (d2 @ W2.T) * h * (1 - h)
    W2 += 0.3 * h.T @ d2
    b2 += 0.3 * d2.sum(0)
    W1 += 0.3 * X.T @ d1
    b1 -= 0.3 * d1.sum(0)
print('right:', np.sum((y > .5) == t), 'of', len(X))
