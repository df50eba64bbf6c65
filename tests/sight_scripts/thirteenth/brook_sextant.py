# verdict: wrong
# line: 19
# why: The targets are taken in the unshuffled order while the inputs are shuffled.
import numpy as np

rng = np.random.default_rng(0)
X = np.array([[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
y = (X[:, :1] ^ X[:, 1:2]) * 1.0
W0 = rng.uniform(-1, 1, (4, 8))
W1 = rng.uniform(-1, 1, (8, 1))
sigmoid = lambda v: 1 / (1 + np.exp(-v))
batch, alpha = 4, 1.0

for epoch in range(2001):
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch):
        rows = order[start:start + batch]
        xb = X[rows]
        yb = y[start:start + batch]
        h = sigmoid(xb @ W0)
        out = sigmoid(h @ W1)
        d_out = (out - yb) * out * (1 - out)
        d_h = d_out @ W1.T * h * (1 - h)
        W1 -= alpha * h.T @ d_out
        W0 -= alpha * xb.T @ d_h
    if epoch % 500 == 0:
        full = sigmoid(sigmoid(X @ W0) @ W1)
        print("epoch", epoch, "error", np.abs(full - y).mean())
