# verdict: wrong
# line: 16
# why: target batch cut with a wrong offset
import numpy as np
rng = np.random.default_rng(115)
X = rng.normal(size=(96, 3))
y = np.tanh(X @ np.array([[1.], [-2.], [.5]]))
W1 = rng.normal(0, .5, (3, 10)); b1 = np.zeros(10)
W2 = rng.normal(0, .3, (10, 1)); b2 = np.zeros(1)
size = 12
n_batches = len(X) // size
for epoch in range(100):
    for b in range(n_batches):
        lo = b * size
        xb = X[lo:lo + size]
        yb = y[b:b + size]
        h = np.tanh(xb @ W1 + b1)
        out = h @ W2 + b2
        d = (out - yb) / size
        dh = d @ W2.T * (1 - h ** 2)
        W2 -= 0.1 * h.T @ d
        b2 -= 0.1 * d.sum(axis=0)
        W1 -= 0.1 * xb.T @ dh
        b1 -= 0.1 * dh.sum(axis=0)
print(np.mean((np.tanh(X @ W1 + b1) @ W2 + b2 - y) ** 2))
