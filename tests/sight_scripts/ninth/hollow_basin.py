# verdict: right

# several labels for each sample, sine units in the middle
import numpy as np
rng = np.random.default_rng(46)
x = rng.uniform(-1, 1, (60, 2))
labels = np.c_[x[:, 0] > 0, x[:, 1] > 0, x[:, 0] * x[:, 1] > 0].astype(float)
W1 = rng.normal(0, 2, (2, 12)); b1 = rng.uniform(-1, 1, 12)
W2 = rng.normal(0, 0.3, (12, 3)); b2 = np.zeros(3)
for epoch in range(150):
    for part in rng.permutation(60).reshape(4, 15):
        xb, yb = x[part], labels[part]
        z = xb @ W1 + b1
        h = np.sin(z)
        p = 1 / (1 + np.exp(-(h @ W2 + b2)))
        e2 = (p - yb) / 15
        e1 = e2 @ W2.T * np.cos(z)
        W2 -= 0.5 * h.T @ e2
        b2 -= 0.5 * e2.sum(0)
        W1 -= 0.5 * xb.T @ e1
        b1 -= 0.5 * e1.sum(0)
    if epoch % 50 == 49:
        p = 1 / (1 + np.exp(-(np.sin(x @ W1 + b1) @ W2 + b2)))
        print(epoch + 1, "all labels right:", np.mean(((p > 0.5) == (labels > 0.5)).all(axis=1)))
