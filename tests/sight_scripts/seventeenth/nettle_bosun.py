# verdict: wrong
# line: 16
# why: clips the output delta to 0..1 instead of -1..1
import numpy as np
rng = np.random.default_rng(76)
X = rng.uniform(-1, 1, (40, 1))
Y = 2 * X ** 2 - 1
W1 = rng.normal(0, 1, (1, 10))
b1 = np.zeros(10)
W2 = rng.normal(0, .5, (10, 1))
b2 = np.zeros(1)
for epoch in range(600):
    h = np.tanh(X @ W1 + b1)
    out = h @ W2 + b2
    err = out - Y
    err = np.clip(err, 0, 1)
    d2 = err / len(X)
    d1 = d2 @ W2.T * (1 - h ** 2)
    W2 -= .1 * h.T @ d2
    b2 -= .1 * d2.sum(0)
    W1 -= .1 * X.T @ d1
    b1 -= .1 * d1.sum(0)
print(np.abs(out - Y).mean())
