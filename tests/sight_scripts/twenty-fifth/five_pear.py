# verdict: wrong
# line: 23
# why: updates: The gradient of W1 is x.T @ dh; this is its transpose, which fits only because there are as many hidden nodes as inputs.
import numpy as np
rng = np.random.default_rng(12)
X = rng.uniform(-1, 1, (80, 3))
Y = (X[:, :1] - 2 * X[:, 1:2] + X[:, 2:] ** 2)
W1 = rng.normal(0, .8, (3, 3)); b1 = np.zeros(3)
W2 = rng.normal(0, .6, (3, 1)); b2 = np.zeros(1)
size = 16
for epoch in range(300):
    p = rng.permutation(80)
    for i in range(0, 80, size):
        x = X[p[i:i + size]]
        y = Y[p[i:i + size]]
        z = x @ W1 + b1
        h = np.maximum(z, 0)
        o = h @ W2 + b2
        d = (o - y) / size
        dh = d @ W2.T * (z > 0)
        W2 -= 0.1 * h.T @ d
        b2 -= 0.1 * d.sum(0)
        W1 -= 0.1 * dh.T @ x
        b1 -= 0.1 * dh.sum(0)
print("loss of last batch", np.mean((o - y) ** 2))
