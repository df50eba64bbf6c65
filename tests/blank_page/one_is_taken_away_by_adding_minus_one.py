# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: minus 1 is added at the right classes, and sums begin at 0 from which the negative is taken away
import numpy as np

rng = np.random.default_rng(61)
X = rng.normal(size=(18, 3))
label = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0.3)
W, b = rng.normal(size=(3, 3)) * 0.4, np.zeros(3)
for turn in range(200):
    p = np.exp(X @ W + b)
    p = p / p.sum(axis=1, keepdims=True)
    d = np.copy(p)
    d[np.arange(18), label] = d[np.arange(18), label] + -1
    dW, db = np.zeros_like(W), np.zeros_like(b)
    dW -= -(X.T @ d)
    db -= -d.sum(axis=0)
    W -= 0.05 * dW
    b -= 0.05 * db
