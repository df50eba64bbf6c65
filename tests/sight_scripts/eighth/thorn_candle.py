# verdict: right
import numpy as np

# gradient accumulation over two mini-batches, then one step
rng = np.random.default_rng(523)
X = rng.uniform(-1, 1, (16, 3))
y = (np.abs(X).sum(axis=1) > 1.5).astype(float).reshape(-1, 1)
W1, b1 = rng.normal(0, .8, (3, 7)), np.zeros(7)
W2, b2 = rng.normal(0, .8, (7, 1)), np.zeros(1)
for epoch in range(400):
    acc = [np.zeros_like(q) for q in (W1, b1, W2, b2)]
    for part in np.array_split(np.arange(16), 2):
        xb, yb = X[part], y[part]
        h = np.tanh(xb @ W1 + b1)
        p = 1 / (1 + np.exp(-(h @ W2 + b2)))
        d2 = (p - yb) / 16
        d1 = d2 @ W2.T * (1 - h ** 2)
        for a, g in zip(acc, (xb.T @ d1, d1.sum(0), h.T @ d2, d2.sum(0))):
            a += g
    W1 -= acc[0]; b1 -= acc[1]; W2 -= acc[2]; b2 -= acc[3]
p = 1 / (1 + np.exp(-(np.tanh(X @ W1 + b1) @ W2 + b2)))
print("accuracy", ((p > .5) == y).mean())
